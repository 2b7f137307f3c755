package dev.chokepoint.drawing.map;

import java.util.ArrayList;
import java.util.List;

/// Cuts rings that cross the 180th meridian into one part on either side, so that they can be drawn
/// on a flat map. A ring around a pole is led along the edge of the map to the pole and back.
final class Antimeridian {

  private static final double HALF = 180;
  private static final double WHOLE = 360;

  private Antimeridian() {}

  /// The parts of a ring; the ring itself where it crosses nothing.
  static List<List<Place>> cut(List<Place> ring) {
    List<double[]> unrolled = unrolled(ring);
    List<List<Place>> parts = new ArrayList<>();
    for (int turn = -1; turn <= 1; turn++) {
      double west = turn * WHOLE - HALF;
      List<double[]> part = clipped(clipped(unrolled, west, 1), west + WHOLE, -1);
      List<Place> places = new ArrayList<>();
      for (double[] point : part) {
        places.add(new Place(Math.clamp(point[0] - turn * WHOLE, -HALF, HALF), point[1]));
      }
      if (places.size() > 2) {
        parts.add(places);
      }
    }
    return parts;
  }

  /// Longitudes without jumps, beyond 180 degrees where need be.
  private static List<double[]> unrolled(List<Place> ring) {
    List<double[]> points = new ArrayList<>();
    double shift = 0;
    double before = ring.getFirst().longitude();
    for (Place place : ring) {
      shift += jump(before, place.longitude());
      before = place.longitude();
      points.add(new double[] {place.longitude() + shift, place.latitude()});
    }
    if (shift + jump(before, ring.getFirst().longitude()) != 0) {
      double[] first = points.getFirst();
      double[] last = points.getLast();
      double pole = first[1] < 0 ? -90 : 90;
      double end = first[0] + Math.signum(last[0] - first[0]) * WHOLE;
      points.add(new double[] {end, first[1]});
      points.add(new double[] {end, pole});
      points.add(new double[] {first[0], pole});
    }
    return points;
  }

  private static double jump(double from, double to) {
    return to - from > HALF ? -WHOLE : from - to > HALF ? WHOLE : 0;
  }

  /// What of a ring lies on one side of a meridian (Sutherland and Hodgman, "Reentrant Polygon
  /// Clipping", Communications of the ACM 17(1), 1974).
  ///
  /// @param side 1 keeps what lies east of it, -1 what lies west
  private static List<double[]> clipped(List<double[]> ring, double meridian, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get((i + ring.size() - 1) % ring.size());
      double[] b = ring.get(i);
      boolean aIn = (a[0] - meridian) * side >= 0;
      boolean bIn = (b[0] - meridian) * side >= 0;
      if (aIn != bIn) {
        double share = (meridian - a[0]) / (b[0] - a[0]);
        kept.add(new double[] {meridian, a[1] + share * (b[1] - a[1])});
      }
      if (bIn) {
        kept.add(b);
      }
    }
    return kept;
  }
}
