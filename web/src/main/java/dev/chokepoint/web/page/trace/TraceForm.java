package dev.chokepoint.web.page.trace;

import dev.chokepoint.web.page.PageUrl;

/// What was typed into the form of a trace, as it stands in the address.
///
/// @param part id of a component or recovered item, or a part number
/// @param dateCode as it stands on the part
/// @param found when it was found: a day, month or year
public record TraceForm(String part, String maker, String dateCode, String found, String asOf) {

  static TraceForm of(PageUrl url) {
    return new TraceForm(
        field(url, "part"),
        field(url, "maker"),
        field(url, "dc"),
        field(url, "found"),
        field(url, "as-of"));
  }

  private static String field(PageUrl url, String name) {
    return url.last(name).map(String::strip).orElse("");
  }

  public boolean isEmpty() {
    return part.isEmpty();
  }
}
