package dev.chokepoint.drawing.map;

import dev.chokepoint.drawing.layout.Point;

/// The Equal Earth projection: equal areas on the globe are equal on the map.
///
/// After Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of
/// Geographical Information Science 33(3), 2019 (online 2018). On a sphere of radius 1; y grows
/// downwards as on a screen.
///
/// @param middle longitude of the upright middle line, in degrees
record EqualEarth(double middle) {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = StrictMath.sqrt(3) / 2;

  /// Half the width of the map of the whole globe.
  static final double HALF_WIDTH = new EqualEarth(0).of(180, 0).x();

  Point of(double longitude, double latitude) {
    double turned = longitude - middle;
    if (turned > 180) {
      turned -= 360;
    } else if (turned < -180) {
      turned += 360;
    }
    double theta = StrictMath.asin(M * StrictMath.sin(Math.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double stretch = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    double x = Math.toRadians(turned) * StrictMath.cos(theta) / (M * stretch);
    double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return new Point(x, -y);
  }
}
