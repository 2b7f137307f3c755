package dev.chokepoint.routes.path;

import java.util.List;

/// The shortest paths, all of one length, by the ids they pass.
///
/// @param paths as many as were asked for, or all
/// @param more whether there are others of that length
/// @param hubs ids of hubs met: those that the paths pass, or, where hubs were to be avoided, those
///   that were not passed
/// @param cut ids of entities of which only a part of their links was looked at, so that a path may
///   have been missed
public record PathAnswer(List<Path> paths, boolean more, List<String> hubs, List<String> cut) {

  public PathAnswer {
    paths = List.copyOf(paths);
    hubs = List.copyOf(hubs);
    cut = List.copyOf(cut);
  }
}
