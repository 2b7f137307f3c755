package dev.chokepoint.desk;

import java.util.List;
import java.util.Optional;

/// What a user asks to be fetched.
///
/// @param names of sources in the catalogue; empty for all that are imported
/// @param form how to read it, where a list is published in several; empty for that of the version
///   that stands, or else the first in the catalogue
/// @param accept whether a list that shrank beyond `largestFall` is taken all the same
/// @param largestFall share of its entities, in per cent, that a list may lose from one version to
///   the next
public record UpdateRequest(
    List<String> names, Optional<String> form, boolean accept, int largestFall) {

  /// Per cent that a list may lose unless the user says otherwise.
  public static final int USUAL_FALL = 20;

  public UpdateRequest {
    names = List.copyOf(names);
  }

  /// All that are imported, on the usual terms.
  public static UpdateRequest everything() {
    return new UpdateRequest(List.of(), Optional.empty(), false, USUAL_FALL);
  }
}
