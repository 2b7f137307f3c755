package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.parquet.StatementParquetWriter;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import dev.chokepoint.vault.snapshots.grouping.GroupedEntities;
import dev.chokepoint.vault.snapshots.grouping.RepeatedStatements;
import dev.chokepoint.vault.snapshots.source.SourceCounts;
import dev.chokepoint.vault.snapshots.text.LatinForms;
import dev.chokepoint.vault.snapshots.text.TextIndexWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Builds the files of a segment in a scratch folder: statements, derived indexes and the cutting of
/// words on the calling thread, the full-text index on a second one, which halves the time.
public final class SegmentBuilder {

  private final Model model;
  private final LatinForms latinForms;
  private final IndexFiles indexes;

  public SegmentBuilder(Model model, LatinForms latinForms, IndexFiles indexes) {
    this.model = model;
    this.latinForms = latinForms;
    this.indexes = indexes;
  }

  /// Writes all entities.
  ///
  /// @param folder an existing empty folder
  /// @param source name of the source
  /// @param revision what is done to each entity once its statements are complete
  /// @param readerCounts what the reader counted
  public SourceCounts build(
      Path folder,
      String source,
      GroupedEntities entities,
      EntityRevision revision,
      Map<String, Long> readerCounts)
      throws IOException {
    Map<String, Long> bySchema = new TreeMap<>();
    long entityCount = 0;
    long statementCount = 0;
    IndexFiles.Building derived = indexes.building();
    try (StatementParquetWriter statements =
            new StatementParquetWriter(folder.resolve(SegmentDescription.STATEMENTS));
        TextIndexWriter index =
            new TextIndexWriter(
                folder.resolve(SegmentDescription.TEXT), model, source, latinForms);
        IndexingThread indexing = new IndexingThread(index)) {
      for (EntityStatements group = entities.next(); group != null; group = entities.next()) {
        EntityStatements entity = revision.revise(RepeatedStatements.merged(group));
        TextIndexWriter.Prepared prepared = index.prepare(entity);
        indexing.add(prepared);
        derived.add(prepared.entity());
        for (Statement statement : entity.statements()) {
          statements.write(statement);
        }
        entityCount++;
        statementCount += entity.statements().size();
        bySchema.merge(prepared.entity().schema(), 1L, Long::sum);
      }
      indexing.finish();
    }
    derived.write(folder);
    return new SourceCounts(statementCount, entityCount, bySchema, readerCounts);
  }
}
