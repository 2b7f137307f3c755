package dev.chokepoint.drawing.svg;

/// Writes numbers and paths for SVG: at most one digit after the point, which is finer than a
/// screen.
public final class Pen {

  private final StringBuilder path = new StringBuilder();

  /// A length or coordinate.
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    long whole = tenths / 10;
    long rest = Math.abs(tenths % 10);
    if (rest == 0) {
      return Long.toString(whole);
    }
    return (tenths < 0 && whole == 0 ? "-0" : Long.toString(whole)) + "." + rest;
  }

  /// Begins a line.
  public Pen move(double x, double y) {
    return add('M', x, y);
  }

  /// A straight line.
  public Pen line(double x, double y) {
    return add('L', x, y);
  }

  /// A curve drawn towards one point.
  public Pen quadratic(double x1, double y1, double x, double y) {
    return add('Q', x1, y1, x, y);
  }

  /// A curve drawn towards two points.
  public Pen cubic(double x1, double y1, double x2, double y2, double x, double y) {
    return add('C', x1, y1, x2, y2, x, y);
  }

  /// Back to where the line began.
  public Pen close() {
    path.append('Z');
    return this;
  }

  private Pen add(char command, double... values) {
    path.append(command);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        path.append(' ');
      }
      path.append(number(values[i]));
    }
    return this;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
