package dev.chokepoint.drawing.map;

import java.util.Collection;

/// The part of the globe that a map shows, in degrees. It does not cross the 180th meridian.
///
/// @param west its left side
/// @param south its bottom
/// @param east its right side
/// @param north its top
public record Window(double west, double south, double east, double north) {

  /// Everything but the ice of the south.
  public static final Window WORLD = new Window(-180, -58, 180, 84);

  private static final double MARGIN = 8;
  private static final double LEAST = 24;

  public Window {
    if (!(west < east && south < north)) {
      throw new IllegalArgumentException("a window needs some width and height");
    }
  }

  /// The smallest that shows all places with some land around them.
  public static Window around(Collection<Place> places) {
    if (places.isEmpty()) {
      return WORLD;
    }
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (Place place : places) {
      west = Math.min(west, place.longitude());
      east = Math.max(east, place.longitude());
      south = Math.min(south, place.latitude());
      north = Math.max(north, place.latitude());
    }
    double wider = Math.max(MARGIN, (LEAST - (east - west)) / 2);
    double taller = Math.max(MARGIN, (LEAST / 2 - (north - south)) / 2);
    return new Window(
        Math.max(WORLD.west, west - wider),
        Math.max(WORLD.south, south - taller),
        Math.min(WORLD.east, east + wider),
        Math.min(WORLD.north, north + taller));
  }

  /// The longitude in the middle.
  double middle() {
    return (west + east) / 2;
  }

  /// Whether a ring has a part in it; looks at its bounds only.
  boolean mayShow(Collection<Place> ring) {
    double left = 180;
    double right = -180;
    double bottom = 90;
    double top = -90;
    for (Place place : ring) {
      left = Math.min(left, place.longitude());
      right = Math.max(right, place.longitude());
      bottom = Math.min(bottom, place.latitude());
      top = Math.max(top, place.latitude());
    }
    return left <= east + MARGIN
        && right >= west - MARGIN
        && bottom <= north + MARGIN
        && top >= south - MARGIN;
  }
}
