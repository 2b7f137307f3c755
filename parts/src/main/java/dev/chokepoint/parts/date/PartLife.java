package dev.chokepoint.parts.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a part was sold, as a source says. Only a date with a source may exclude a decade.
///
/// @param introduced no piece was made before this day
/// @param ended no piece was made after this day; null while it is made or when nobody says
/// @param source where both dates stand
public record PartLife(LocalDate introduced, @Nullable LocalDate ended, String source) {

  public PartLife {
    if (ended != null && ended.isBefore(introduced)) {
      throw new IllegalArgumentException(
          "a part cannot end (" + ended + ") before it is introduced (" + introduced + ")");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("a part's dates need a source");
    }
  }
}
