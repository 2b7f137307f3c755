package dev.chokepoint.drawing.network;

/// How much goes over a link, in three classes: a continuous width would say more than is known.
public enum LineWidth {
  THIN,
  MIDDLE,
  BROAD
}
