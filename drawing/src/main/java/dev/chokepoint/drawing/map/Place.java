package dev.chokepoint.drawing.map;

/// A place on the globe, in degrees.
///
/// @param longitude -180 to 180, east is positive
/// @param latitude -90 to 90, north is positive
public record Place(double longitude, double latitude) {

  private static final double COARSE = 0.5;

  /// @throws IllegalArgumentException when there is no such place
  public Place {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("no place at " + longitude + ", " + latitude);
    }
  }

  /// The same to half a degree, some fifty kilometres: pictures tell no one where exactly a thing
  /// was found.
  public Place coarse() {
    return new Place(
        Math.rint(longitude / COARSE) * COARSE + 0.0, Math.rint(latitude / COARSE) * COARSE + 0.0);
  }
}
