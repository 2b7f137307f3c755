package dev.chokepoint.drawing.map;

import org.jspecify.annotations.Nullable;

/// Something at a coarse place.
///
/// @param name what stands there, in words
/// @param place where; drawn to half a degree
/// @param count how many things it stands for, at least one
/// @param href the page behind it; null when there is none
public record Dot(String name, Place place, int count, @Nullable String href) {

  public Dot {
    place = place.coarse();
    if (count < 1) {
      throw new IllegalArgumentException("a dot stands for something");
    }
  }
}
