package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Locator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a file says, and where.
///
/// @param text as the file has it, or put together of several places
/// @param places at least one
public record Said(String text, List<Locator> places) {

  public Said {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("said nowhere: " + text);
    }
  }

  /// What stands in one place.
  public Said(String text, Locator place) {
    this(text, List.of(place));
  }

  /// Those of the parts that are there, with their places; null when none is.
  public static @Nullable Said joined(String with, @Nullable Said... parts) {
    return joined(with, Arrays.asList(parts));
  }

  /// Those of the parts that are there, with their places; null when none is.
  public static @Nullable Said joined(String with, List<? extends @Nullable Said> parts) {
    List<Said> there = new ArrayList<>();
    for (Said part : parts) {
      if (part != null) {
        there.add(part);
      }
    }
    return there.isEmpty()
        ? null
        : new Said(
            there.stream().map(Said::text).collect(Collectors.joining(with)),
            there.stream().flatMap(part -> part.places().stream()).toList());
  }

  /// The characters `from` up to `to` of the text; their place is exact where the text has one.
  public Said part(int from, int to) {
    String part = text.substring(from, to);
    return places.size() == 1
        ? new Said(part, places.getFirst().at(from, to))
        : new Said(part, places);
  }
}
