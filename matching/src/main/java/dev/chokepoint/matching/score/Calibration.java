package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.table.TabbedRows;
import java.util.ArrayList;
import java.util.List;

/// Turns the scorer's raw figure into one that reads as how often a reviewer would accept. A rising
/// broken line through points that a bench program fits on labelled pairs; the file that holds them
/// says how. 0 stays 0 and 1 stays 1.
public final class Calibration {

  private static final String FILE = "calibration.tsv";

  private final double[] raw;
  private final double[] shown;

  private Calibration(double[] raw, double[] shown) {
    this.raw = raw;
    this.shown = shown;
  }

  /// The points that ship with the room.
  public static Calibration load() {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {0, 0});
    TabbedRows.forEach(
        Calibration.class,
        FILE,
        2,
        cells ->
            points.add(new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])}));
    points.add(new double[] {1, 1});
    return of(points);
  }

  /// @param points raw figure and shown score, both strictly rising from (0,0) to (1,1)
  static Calibration of(List<double[]> points) {
    double[] raw = new double[points.size()];
    double[] shown = new double[points.size()];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = points.get(i)[0];
      shown[i] = points.get(i)[1];
      if (i > 0 && (raw[i] <= raw[i - 1] || shown[i] <= shown[i - 1])) {
        throw new IllegalStateException("the calibration does not rise at " + raw[i]);
      }
    }
    return new Calibration(raw, shown);
  }

  /// The shown score of a raw figure.
  public double shown(double figure) {
    return along(raw, shown, figure);
  }

  /// The raw figure of a shown score.
  public double raw(double score) {
    return along(shown, raw, score);
  }

  private static double along(double[] from, double[] to, double value) {
    if (value <= 0) {
      return 0;
    }
    for (int i = 1; i < from.length; i++) {
      if (value == from[i]) {
        return to[i];
      }
      if (value < from[i]) {
        double share = (value - from[i - 1]) / (from[i] - from[i - 1]);
        return to[i - 1] + share * (to[i] - to[i - 1]);
      }
    }
    return 1;
  }
}
