package dev.chokepoint.drawing.layout;

/// A lane with a heading.
///
/// @param heading what stands in it
/// @param box what it covers, heading and all
public record Band(String heading, Box box) {

  /// Room above the nodes for the heading.
  static final double HEADING = 30;
}
