package dev.chokepoint.web.page.part;

import java.util.List;

/// What stands where there is nothing: why, and what can be done about it.
///
/// @param sentence what is missing, and for an answer that conditions emptied, which of them did
/// @param ways out of it
public record Empty(String sentence, List<Way> ways) {

  /// A link.
  public record Way(String label, String href) {}

  public Empty {
    ways = List.copyOf(ways);
  }
}
