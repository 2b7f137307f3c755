package dev.chokepoint.drawing.layout;

/// A place on the picture, in CSS pixels; y grows downwards.
public record Point(double x, double y) {

  /// The place between two, `share` of the way.
  Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
