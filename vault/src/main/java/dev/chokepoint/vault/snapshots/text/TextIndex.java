package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.grouping.EntityBlob;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The full-text index of one segment, open for reading. Opening reads only the index's own tables;
/// nothing is scanned. For several threads.
public final class TextIndex implements Closeable {

  private static final Set<String> BLOB_ONLY = Set.of(IndexFields.BLOB);

  private final Directory directory;
  private final DirectoryReader reader;

  /// @throws IOException if there is no readable index
  /// @throws VaultException OTHER_INDEX_FORMAT if another Chokepoint wrote it
  public TextIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    try {
      reader = DirectoryReader.open(directory);
      String format = reader.getIndexCommit().getUserData().get(IndexFields.FORMAT);
      if (!Integer.toString(IndexFields.FORMAT_VERSION).equals(format)) {
        reader.close();
        throw new VaultException(
            VaultError.OTHER_INDEX_FORMAT,
            "the text index in "
                + folder
                + " has format "
                + format
                + " and this Chokepoint reads "
                + IndexFields.FORMAT_VERSION
                + "; import its source again to rebuild it");
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// Whether an index is there that this Chokepoint can read; false where another one wrote it or
  /// it is damaged.
  public static boolean isReadable(Path folder) {
    try (TextIndex _ = new TextIndex(folder)) {
      return true;
    } catch (IOException e) {
      // What is unreadable is to be built again; the doctor says what was wrong with it.
      return false;
    } catch (VaultException e) {
      if (e.code() != VaultError.OTHER_INDEX_FORMAT) {
        throw e;
      }
      return false;
    }
  }

  /// What Lucene searches.
  public IndexReader reader() {
    return reader;
  }

  /// Number of entities.
  public int entities() {
    return reader.numDocs();
  }

  /// Number of statements, added up over all entities.
  public long statements() throws IOException {
    long sum = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues counts = leaf.reader().getNumericDocValues(IndexFields.STATEMENTS);
      while (counts != null && counts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        sum += counts.longValue();
      }
    }
    return sum;
  }

  /// The entity of that id.
  public Optional<EntityStatements> entity(String id) throws IOException {
    Term term = new Term(IndexFields.ID, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return Optional.of(decode(leaf.reader().storedFields(), postings.docID()));
      }
    }
    return Optional.empty();
  }

  /// Every entity in the order of ids; with `dataset`, only those it speaks about.
  ///
  /// A read fault ends the iteration with an [java.io.UncheckedIOException] or an
  /// [IllegalArgumentException].
  public Iterator<EntityStatements> entities(@Nullable String dataset) throws IOException {
    List<DocIdSetIterator> perLeaf = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      DocIdSetIterator documents =
          dataset == null
              ? DocIdSetIterator.all(leaf.reader().maxDoc())
              : leaf.reader().postings(new Term(IndexFields.SOURCE, dataset), PostingsEnum.NONE);
      perLeaf.add(documents == null ? DocIdSetIterator.empty() : documents);
    }
    return new StoredEntities(reader.leaves(), perLeaf);
  }

  /// Ids of entities that point at an entity, in the order of ids, the first `most` of them.
  public List<String> referring(String id, int most) throws IOException {
    List<String> ids = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(IndexFields.REFERENCE, id), PostingsEnum.NONE);
      if (postings != null) {
        SortedDocValues names = leaf.reader().getSortedDocValues(IndexFields.ID);
        while (ids.size() < most && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          ids.add(value(names, postings.docID()));
        }
      }
    }
    return ids;
  }

  /// Ids of entities of one schema that point at an entity, in the order of ids, the first `most`
  /// of them. Costs as much as the rarer of both has entities, and reads none of them: of a party
  /// with a hundred thousand shipments the few stakes are found at once.
  ///
  /// @param schema exact name, without those that extend it
  public List<String> referring(String id, String schema, int most) throws IOException {
    List<String> ids = new ArrayList<>();
    Term kind = new Term(IndexFields.SCHEMA, schema.toLowerCase(Locale.ROOT));
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum pointing =
          leaf.reader().postings(new Term(IndexFields.REFERENCE, id), PostingsEnum.NONE);
      PostingsEnum ofKind = leaf.reader().postings(kind, PostingsEnum.NONE);
      if (pointing == null || ofKind == null) {
        continue;
      }
      SortedDocValues names = leaf.reader().getSortedDocValues(IndexFields.ID);
      SortedDocValues schemata = leaf.reader().getSortedDocValues(IndexFields.OWN_SCHEMA);
      int wanted = schemata.lookupTerm(new BytesRef(schema));
      for (int document = both(pointing, ofKind, 0);
          ids.size() < most && document != DocIdSetIterator.NO_MORE_DOCS;
          document = both(pointing, ofKind, document + 1)) {
        if (!schemata.advanceExact(document)) {
          throw new IOException("an entity lacks its schema");
        }
        if (schemata.ordValue() == wanted) {
          ids.add(value(names, document));
        }
      }
    }
    return ids;
  }

  /// Ids of entities that point at both of two entities, in the order of ids. Costs as much as the
  /// rarer of both has entities that point at it, and reads none of them.
  public List<String> naming(String one, String other) throws IOException {
    List<String> ids = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum left =
          leaf.reader().postings(new Term(IndexFields.REFERENCE, one), PostingsEnum.NONE);
      PostingsEnum right =
          leaf.reader().postings(new Term(IndexFields.REFERENCE, other), PostingsEnum.NONE);
      if (left == null || right == null) {
        continue;
      }
      boolean fewer = left.cost() <= right.cost();
      PostingsEnum rare = fewer ? left : right;
      PostingsEnum common = fewer ? right : left;
      SortedDocValues names = leaf.reader().getSortedDocValues(IndexFields.ID);
      for (int document = both(rare, common, 0);
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = both(rare, common, document + 1)) {
        ids.add(value(names, document));
      }
    }
    return ids;
  }

  /// The first document from one on that both have.
  private static int both(PostingsEnum one, PostingsEnum other, int from) throws IOException {
    int document = one.docID() < from ? one.advance(from) : one.docID();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int beside = other.docID() < document ? other.advance(document) : other.docID();
      if (beside == document) {
        return document;
      }
      document = beside == DocIdSetIterator.NO_MORE_DOCS ? beside : one.advance(beside);
    }
    return document;
  }

  private static String value(SortedDocValues values, int document) throws IOException {
    if (!values.advanceExact(document)) {
      throw new IOException("an entity lacks its id or schema");
    }
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }

  static EntityStatements decode(StoredFields fields, int document) throws IOException {
    BytesRef blob = fields.document(document, BLOB_ONLY).getBinaryValue(IndexFields.BLOB);
    if (blob == null) {
      throw new IOException("an entity has no stored statements");
    }
    return EntityBlob.decode(blob.bytes, blob.offset, blob.length);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
