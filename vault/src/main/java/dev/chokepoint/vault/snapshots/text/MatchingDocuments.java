package dev.chokepoint.vault.snapshots.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Collects the documents that match, and tells which of them are about one entity. Memory is a
/// dozen bytes a match.
final class MatchingDocuments extends SimpleCollector {

  /// Collects leaf by leaf and puts the leaves in the order of the index.
  static CollectorManager<MatchingDocuments, MatchingDocuments> manager(SameEntity same) {
    return new CollectorManager<>() {
      @Override
      public MatchingDocuments newCollector() {
        return new MatchingDocuments(same);
      }

      @Override
      public MatchingDocuments reduce(Collection<MatchingDocuments> collected) {
        MatchingDocuments all = new MatchingDocuments(same);
        collected.forEach(some -> all.leaves.addAll(some.leaves));
        all.leaves.sort(Comparator.comparingInt(leaf -> leaf.context.ord));
        return all;
      }
    };
  }

  /// The matches in one leaf of the index.
  static final class Leaf {
    final LeafReaderContext context;
    int[] documents = new int[16];
    long[] ids = new long[16];
    int size;

    Leaf(LeafReaderContext context) {
      this.context = context;
    }

    private void add(int document, long id) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, size * 2);
        ids = Arrays.copyOf(ids, size * 2);
      }
      documents[size] = document;
      ids[size++] = id;
    }
  }

  private final SameEntity same;
  private final List<Leaf> leaves = new ArrayList<>();
  private @Nullable Leaf leaf;
  private @Nullable NumericDocValues hashes;

  private MatchingDocuments(SameEntity same) {
    this.same = same;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    leaf = new Leaf(context);
    leaves.add(leaf);
    hashes = context.reader().getNumericDocValues(IndexFields.ID_HASH);
  }

  @Override
  public void collect(int document) throws IOException {
    if (leaf == null || hashes == null || !hashes.advanceExact(document)) {
      throw new IOException("an entity has no value of its id");
    }
    leaf.add(document, same.of(hashes.longValue()));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /// The values of entities that more than one document is about, sorted. Within a source an id
  /// stands once.
  long[] repeated() {
    if (same.isNone() && leaves.stream().filter(l -> l.size > 0).count() < 2) {
      return new long[0];
    }
    long[] all = new long[Math.toIntExact(documents())];
    int at = 0;
    for (Leaf l : leaves) {
      System.arraycopy(l.ids, 0, all, at, l.size);
      at += l.size;
    }
    Arrays.sort(all);
    long[] repeated = new long[all.length / 2];
    int found = 0;
    for (int i = 1; i < all.length; i++) {
      boolean again = all[i] == all[i - 1];
      if (again && (found == 0 || repeated[found - 1] != all[i])) {
        repeated[found++] = all[i];
      }
    }
    return Arrays.copyOf(repeated, found);
  }

  /// Number of documents.
  long documents() {
    return leaves.stream().mapToLong(l -> l.size).sum();
  }
}
