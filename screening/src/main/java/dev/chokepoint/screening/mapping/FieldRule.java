package dev.chokepoint.screening.mapping;

import dev.chokepoint.screening.order.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a field is filled.
///
/// @param columns headings whose values are joined by a comma and a blank; none for a constant
/// @param constant the value of every row, null when columns give it
/// @param line where the mapping says so, 0 when it was proposed
public record FieldRule(Slot slot, List<String> columns, @Nullable String constant, int line) {

  public FieldRule {
    columns = List.copyOf(columns);
    if (columns.isEmpty() == (constant == null)) {
      throw new IllegalArgumentException("either columns or a constant");
    }
  }
}
