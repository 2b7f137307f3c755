package dev.chokepoint.casebook.trace;

import java.util.List;

/// A value and the numbers of the documents that state it.
///
/// @param value what is shown
/// @param sources document numbers, ascending
/// @param unverified whether it rests on memory alone, and so must be shown as such
public record Cited<T>(T value, List<Integer> sources, boolean unverified) {

  public Cited {
    sources = List.copyOf(sources);
  }
}
