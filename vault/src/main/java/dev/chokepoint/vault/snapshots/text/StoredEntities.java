package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// The stored entities of an index, leaf by leaf, document by document, which is the order of ids.
final class StoredEntities implements Iterator<EntityStatements> {

  private final List<LeafReaderContext> leaves;
  private final List<DocIdSetIterator> documents;
  private int leaf = -1;
  private @Nullable StoredFields fields;
  private @Nullable EntityStatements next;

  StoredEntities(List<LeafReaderContext> leaves, List<DocIdSetIterator> documents) {
    this.leaves = leaves;
    this.documents = documents;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public EntityStatements next() {
    EntityStatements entity = next;
    if (entity == null) {
      throw new NoSuchElementException();
    }
    advance();
    return entity;
  }

  private void advance() {
    try {
      next = read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a stored entity", e);
    }
  }

  private @Nullable EntityStatements read() throws IOException {
    while (true) {
      if (fields != null) {
        int document = documents.get(leaf).nextDoc();
        if (document != DocIdSetIterator.NO_MORE_DOCS) {
          return TextIndex.decode(fields, document);
        }
      }
      leaf++;
      if (leaf == leaves.size()) {
        return null;
      }
      fields = leaves.get(leaf).reader().storedFields();
    }
  }
}
