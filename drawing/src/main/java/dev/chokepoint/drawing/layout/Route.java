package dev.chokepoint.drawing.layout;

import java.util.List;

/// The line of a link, from where it starts to where it ends.
///
/// @param points two or more
/// @param bend how it goes through them
public record Route(List<Point> points, Bend bend) {

  public Route {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a line needs two points");
    }
  }

  public Point start() {
    return points.getFirst();
  }

  public Point end() {
    return points.getLast();
  }

  /// The last point before the end, which is where an arrow comes from.
  public Point beforeEnd() {
    Point end = end();
    Point last = points.get(points.size() - 2);
    return switch (bend) {
      case LEVEL -> new Point(end.x() + Math.signum(last.x() - end.x()), end.y());
      case UPRIGHT -> new Point(end.x(), end.y() + Math.signum(last.y() - end.y()));
      case STRAIGHT, ARC -> last;
    };
  }

  /// A point halfway along.
  public Point middle() {
    return at(0.5);
  }

  /// A point of the line, `share` of the way in the middle stretch.
  Point at(double share) {
    if (bend == Bend.ARC) {
      Point aside = points.get(1);
      return start().towards(aside, share).towards(aside.towards(end(), share), share);
    }
    int stretch = (points.size() - 1) / 2;
    Point from = points.get(stretch);
    Point to = points.get(stretch + 1);
    double smooth = share * share * (3 - 2 * share);
    return switch (bend) {
      case LEVEL -> new Point(from.towards(to, share).x(), from.y() + (to.y() - from.y()) * smooth);
      case UPRIGHT ->
          new Point(from.x() + (to.x() - from.x()) * smooth, from.towards(to, share).y());
      case STRAIGHT, ARC -> from.towards(to, share);
    };
  }
}
