package dev.chokepoint.web.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Upright bars from zero, laid out in the units of an SVG's view box. One series, in ink.
///
/// @param bars from left to right
/// @param lines of the grid, the lowest first
public record BarChart(List<Bar> bars, List<GridLine> lines) implements Chart {

  static final int WIDTH = 720;
  static final int HEIGHT = 180;
  private static final int LEFT = 48;
  private static final int BOTTOM = 24;
  private static final int TOP = 10;
  private static final int MOST_LABELS = 12;

  /// What is drawn: a name and how much.
  public record Amount(String label, long value) {}

  /// A bar with its place; `label` is empty where there is no room for it.
  public record Bar(String title, String label, String x, String y, String width, String height) {

    /// Where its label stands.
    public String middle() {
      return text(Double.parseDouble(x) + Double.parseDouble(width) / 2);
    }
  }

  /// A line of the grid and what it stands for.
  public record GridLine(String label, String y) {}

  public BarChart {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
  }

  /// Lays bars out.
  public static BarChart of(List<Amount> amounts) {
    long top = Math.max(1, amounts.stream().mapToLong(Amount::value).max().orElse(1));
    long step = step(top);
    long ceiling = (top + step - 1) / step * step;
    double room = (double) (WIDTH - LEFT) / Math.max(1, amounts.size());
    int every = Math.max(1, (amounts.size() + MOST_LABELS - 1) / MOST_LABELS);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      double y = y(amount.value(), ceiling);
      bars.add(
          new Bar(
              amount.label() + ": " + amount.value(),
              i % every == 0 ? amount.label() : "",
              text(LEFT + room * (i + 0.1)),
              text(y),
              text(room * 0.8),
              text(HEIGHT - BOTTOM - y)));
    }
    List<GridLine> lines = new ArrayList<>();
    for (long value = 0; value <= ceiling; value += step) {
      lines.add(new GridLine(Long.toString(value), text(y(value, ceiling))));
    }
    return new BarChart(bars, lines);
  }

  private static double y(long value, long ceiling) {
    return TOP + (double) (HEIGHT - BOTTOM - TOP) * (ceiling - value) / ceiling;
  }

  /// The least of 1, 2, 5, 10, 20, 50 ... of which four reach the top.
  private static long step(long top) {
    for (long power = 1; ; power *= 10) {
      for (long step : new long[] {power, 2 * power, 5 * power}) {
        if (step * 4 >= top) {
          return step;
        }
      }
    }
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
