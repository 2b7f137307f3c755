package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.codec.NamedDatasets;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A statement that a calculation rests on, and who states it.
///
/// @param record id of the entity that it is a statement of: the ownership record, the listing
/// @param statement as stored, with its places and grade
/// @param datasets that the record was published in
/// @param document what to call the document that says so, null when the dataset itself does
public record StatedSource(
    String record, Statement statement, List<String> datasets, @Nullable String document) {

  public StatedSource {
    datasets = List.copyOf(datasets);
  }

  /// Those of records, by the ids of the statements.
  ///
  /// @param records by the id of each statement that is rested on
  public static Map<String, StatedSource> of(
      Map<String, Entity> records, Neighbours neighbours, Model model) {
    Map<String, StatedSource> sources = new TreeMap<>();
    records.forEach((id, record) -> {
      for (Statement statement : record.statements()) {
        if (statement.id().equals(id)) {
          sources.put(id, of(record, statement, neighbours, model));
        }
      }
    });
    return sources;
  }

  private static StatedSource of(
      Entity record, Statement statement, Neighbours neighbours, Model model) {
    String document = statement.provenance().statedBy();
    return new StatedSource(
        record.id(),
        statement,
        NamedDatasets.of(record),
        document == null
            ? null
            : neighbours.entity(document).map(entity -> entity.caption(model)).orElse(document));
  }
}
