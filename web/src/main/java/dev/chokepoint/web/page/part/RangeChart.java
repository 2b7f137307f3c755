package dev.chokepoint.web.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lying bars from zero to a hundred per cent, each with the range in which its share may lie. What
/// is sure is dark, what may come to it is pale.
///
/// @param bars from above
/// @param height of the picture, in the units of its view box
public record RangeChart(List<Bar> bars, int height) implements Chart {

  static final int WIDTH = 720;
  private static final int LEFT = 240;
  private static final int LINE = 26;
  private static final int BAR = 12;
  private static final int LEGEND = 22;
  private static final int ROOM = 34;

  /// A share.
  ///
  /// @param least in hundredths, at most `most`
  /// @param most in hundredths
  public record Share(String label, double least, double most) {
    /// @throws IllegalArgumentException when it is no share
    public Share {
      if (!(least >= 0 && least <= most && most <= 100)) {
        throw new IllegalArgumentException("no share: " + least + " to " + most);
      }
    }

    /// `12.5 %`, or `10.0 to 12.5 %`.
    public String words(String to) {
      return least == most ? one(least) + " %" : one(least) + " " + to + " " + one(most) + " %";
    }
  }

  /// A bar with its place.
  public record Bar(
      String label,
      String words,
      String y,
      String textY,
      String x,
      String sure,
      String from,
      String open,
      String height) {

    /// The label as far as there is room for it.
    public String shortLabel() {
      return label.length() <= ROOM ? label : label.substring(0, ROOM - 1) + "…";
    }

    /// Where its words begin.
    public String end() {
      return one(Double.parseDouble(from) + Double.parseDouble(open) + 6);
    }
  }

  public RangeChart {
    bars = List.copyOf(bars);
  }

  /// Lays shares out.
  ///
  /// @param to the word between the ends of a range
  public static RangeChart of(List<Share> shares, String to) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      double sure = length(share.least());
      bars.add(
          new Bar(
              share.label(),
              share.words(to),
              one(LINE * i + (LINE - BAR) / 2.0),
              one(LINE * i + LINE / 2.0),
              one(LEFT),
              one(sure),
              one(LEFT + sure),
              one(length(share.most()) - sure),
              one(BAR)));
    }
    return new RangeChart(bars, LINE * shares.size() + LEGEND);
  }

  private static double length(double share) {
    return (WIDTH - LEFT - 100) * share / 100;
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
