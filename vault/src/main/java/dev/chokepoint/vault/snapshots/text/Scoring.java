package dev.chokepoint.vault.snapshots.text;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// How words are weighed: BM25 with little regard to length, because an entity with many aliases is
/// no worse an answer than one with a single name.
final class Scoring {

  private static final float SATURATION = 1.2f;
  private static final float LENGTH = 0.2f;

  private Scoring() {}

  static Similarity similarity() {
    return new BM25Similarity(SATURATION, LENGTH);
  }
}
