package dev.chokepoint.routes.path;

import java.util.List;

/// Ways to the nearest entities of a kind.
///
/// @param paths one to each that was found, the shortest first, those of one length in the order of
///   the ids they pass
/// @param more whether others were met beyond as many as were asked for
/// @param hubs ids of hubs that were not passed
/// @param reached how many entities were looked at, the first left out
/// @param ended whether the search ended before it had looked at all within its length, so that
///   some may have been missed
/// @param cut of how many entities only a part of the links was looked at, so that some may have
///   been missed
public record NearestAnswer(
    List<Path> paths, boolean more, List<String> hubs, int reached, boolean ended, int cut) {

  public NearestAnswer {
    paths = List.copyOf(paths);
    hubs = List.copyOf(hubs);
  }
}
