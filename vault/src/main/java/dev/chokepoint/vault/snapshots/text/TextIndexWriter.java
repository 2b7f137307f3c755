package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.vault.snapshots.grouping.EntityBlob;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Writes the full-text index of one segment: one document an entity, in the order given, which
/// merging keeps. The index can be opened only after [#close].
public final class TextIndexWriter implements Closeable {

  private static final double BUFFER_MIB = 96;

  private final Directory directory;
  private final IndexWriter writer;
  private final Model model;
  private final EntityDocuments documents;
  private final EntityBlob blob = new EntityBlob();

  /// @param folder an empty or absent folder
  /// @param source name of the source, which `source:` finds
  public TextIndexWriter(Path folder, Model model, String source, LatinForms latinForms)
      throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MIB)
            .setSimilarity(Scoring.similarity())
            .setMergePolicy(new LogByteSizeMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(
        Map.of(IndexFields.FORMAT, Integer.toString(IndexFields.FORMAT_VERSION)).entrySet());
    this.model = model;
    documents = new EntityDocuments(model, source, latinForms);
  }

  /// Everything about an entity that indexing it needs.
  ///
  /// @param entity as it was assembled
  public record Prepared(Entity entity, Document document) {}

  /// Cuts an entity's text into words. Not for several threads at once, but one thread may prepare
  /// while another adds.
  public Prepared prepare(EntityStatements statements) {
    Entity entity = Entity.of(model, statements.statements());
    return new Prepared(entity, documents.document(entity, blob.encode(statements)));
  }

  /// Adds an entity. Ids must rise from one to the next.
  public void add(Prepared entity) throws IOException {
    writer.addDocument(entity.document());
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      writer.commit();
    }
  }
}
