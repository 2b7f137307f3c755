package dev.chokepoint.desk.records;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that stands in the records and in no source: who entered each of its values, and when.
///
/// @param caption what to call it
/// @param values in the order in which they were entered
/// @param naming other things entered by hand that name it
/// @param captions what to call the things that are mentioned, by id; an id that is not there was
///   not entered by hand
/// @param item name of the recovered item that it belongs to; empty for what belongs to none
public record EnteredThing(
    Entity entity,
    String caption,
    List<Value> values,
    List<Entity> naming,
    Map<String, String> captions,
    Optional<String> item) {

  /// A value.
  ///
  /// @param stated with the entry as its place
  /// @param by who entered it, and when
  public record Value(Statement stated, Entry by) {}

  public EnteredThing {
    values = List.copyOf(values);
    naming = List.copyOf(naming);
    captions = Map.copyOf(captions);
  }
}
