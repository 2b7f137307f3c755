package dev.chokepoint.web.page.trace;

import dev.chokepoint.web.page.Visit;
import java.util.Optional;
import java.util.function.Function;

/// What was typed into the form of a trace, as it stands in the address.
///
/// @param part id of a component or recovered item, or a part number
/// @param dateCode as it stands on the part
/// @param found when it was found: a day, month or year
public record TraceForm(String part, String maker, String dateCode, String found, String asOf) {

  static TraceForm of(Visit visit) {
    return of(visit.url()::last);
  }

  static TraceForm of(Function<String, Optional<String>> said) {
    return new TraceForm(
        field(said, "part"),
        field(said, "maker"),
        field(said, "dc"),
        field(said, "found"),
        field(said, "as-of"));
  }

  private static String field(Function<String, Optional<String>> said, String name) {
    return said.apply(name).map(String::strip).orElse("");
  }

  public boolean isEmpty() {
    return part.isEmpty();
  }
}
