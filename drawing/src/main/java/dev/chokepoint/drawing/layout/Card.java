package dev.chokepoint.drawing.layout;

/// The size of a node as it is drawn, in CSS pixels: its shape, three short lines of text, a bar.
public final class Card {

  public static final double WIDTH = 200;
  public static final double HEIGHT = 62;

  /// The least space between two nodes.
  static final double GAP = 14;

  private Card() {}
}
