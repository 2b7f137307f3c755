package dev.chokepoint.drawing.layout;

/// How a line goes through its points.
public enum Bend {
  /// Straight from point to point.
  STRAIGHT,
  /// From left to right, level at every point.
  LEVEL,
  /// From top to bottom, upright at every point.
  UPRIGHT,
  /// One arc; the second of three points draws it aside.
  ARC
}
