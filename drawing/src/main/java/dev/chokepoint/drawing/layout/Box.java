package dev.chokepoint.drawing.layout;

/// A rectangle on the picture, in CSS pixels.
///
/// @param x of its left side
/// @param y of its top
/// @param width never negative
/// @param height never negative
public record Box(double x, double y, double width, double height) {

  /// The box of a node around a centre, on whole pixels.
  static Box card(double centreX, double centreY) {
    return new Box(
        Math.rint(centreX - Card.WIDTH / 2),
        Math.rint(centreY - Card.HEIGHT / 2),
        Card.WIDTH,
        Card.HEIGHT);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  /// Whether some point lies inside both.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// The smallest that holds both.
  public Box with(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// Wider by `by` on every side.
  Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /// Where the way from the centre to a point leaves the box; the centre when they are one.
  Point edgeTowards(Point to) {
    Point middle = centre();
    double dx = to.x() - middle.x();
    double dy = to.y() - middle.y();
    if (dx == 0 && dy == 0) {
      return middle;
    }
    double share =
        Math.min(
            dx == 0 ? Double.MAX_VALUE : width / 2 / Math.abs(dx),
            dy == 0 ? Double.MAX_VALUE : height / 2 / Math.abs(dy));
    return new Point(middle.x() + dx * share, middle.y() + dy * share);
  }
}
