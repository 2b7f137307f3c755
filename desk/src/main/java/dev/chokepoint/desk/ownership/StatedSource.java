package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.statement.Statement;
import java.util.List;
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
}
