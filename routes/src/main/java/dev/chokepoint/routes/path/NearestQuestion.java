package dev.chokepoint.routes.path;

/// What is asked of the surroundings of a party.
///
/// @param from id of the party
/// @param longest most steps of a path, 1 to 12
/// @param most paths wanted, at least 1
/// @param hubAt an entity that more records than this name is a hub and not passed, at least 1
/// @param mostReached entities that are looked at before the search ends, at least 1
public record NearestQuestion(String from, int longest, int most, int hubAt, int mostReached) {

  public NearestQuestion {
    if (longest < 1 || longest > 12) {
      throw new IllegalArgumentException("a path has 1 to 12 steps, not " + longest);
    }
    if (most < 1 || hubAt < 1 || mostReached < 1) {
      throw new IllegalArgumentException(
          "at least one path, one link and one entity must be asked for");
    }
  }
}
