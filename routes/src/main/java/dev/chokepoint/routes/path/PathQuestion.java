package dev.chokepoint.routes.path;

/// What is asked.
///
/// @param from id of one party
/// @param to id of the other
/// @param longest most steps of a path, 1 to 12
/// @param most paths wanted, at least 1
/// @param hubAt an entity that more records than this name is a hub, at least 1
/// @param avoidHubs whether paths must not pass a hub; the ends may be hubs
public record PathQuestion(
    String from, String to, int longest, int most, int hubAt, boolean avoidHubs) {

  /// Paths of up to six steps, ten of them; hubs may be passed and are named.
  public static PathQuestion between(String from, String to) {
    return new PathQuestion(from, to, 6, 10, 500, false);
  }

  public PathQuestion {
    if (longest < 1 || longest > 12) {
      throw new IllegalArgumentException("a path has 1 to 12 steps, not " + longest);
    }
    if (most < 1 || hubAt < 1) {
      throw new IllegalArgumentException("at least one path and one link must be asked for");
    }
  }

  /// The same question without paths through hubs.
  public PathQuestion avoidingHubs() {
    return new PathQuestion(from, to, longest, most, hubAt, true);
  }
}
