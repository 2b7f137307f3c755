package dev.chokepoint.web.page.part;

import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.web.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a score comes about: a bar for each kind of fact, each beginning where the one before ends,
/// with its number as text. The picture is 600 wide and 22 high for each bar.
///
/// @param bars what raises and what lowers, in the order in which they are added up
/// @param sum what they add up to
/// @param score as shown elsewhere, after calibration
public record Waterfall(List<Bar> bars, String sum, String score) {

  private static final int WIDTH = 600;
  private static final int STEP = 22;

  /// One kind of fact.
  ///
  /// @param label in words
  /// @param number what it adds, with its sign
  /// @param lowers whether it is taken away
  public record Bar(String label, String number, boolean lowers, double x, double y, double width) {

    /// Class in the style sheet.
    public String css() {
      return lowers ? "lowers" : "raises";
    }
  }

  public Waterfall {
    bars = List.copyOf(bars);
  }

  /// Height of the picture.
  public int height() {
    return Math.max(1, bars.size()) * STEP;
  }

  /// Draws what an explanation adds up.
  public static Waterfall of(Visit visit, Explanation explanation) {
    List<Feature> said =
        explanation.features().stream().filter(feature -> feature.contribution() != 0).toList();
    double least = 0;
    double most = 1;
    double run = 0;
    for (Feature feature : said) {
      run += feature.contribution();
      least = Math.min(least, run);
      most = Math.max(most, run);
    }
    double unit = WIDTH / (most - least);
    List<Bar> bars = new ArrayList<>();
    double at = 0;
    for (Feature feature : said) {
      double next = at + feature.contribution();
      bars.add(
          new Bar(
              visit.say(key(feature.kind())),
              signed(feature.contribution()),
              feature.contribution() < 0,
              rounded((Math.min(at, next) - least) * unit),
              bars.size() * STEP + 3.0,
              Math.max(1, rounded(Math.abs(feature.contribution()) * unit))));
      at = next;
    }
    return new Waterfall(bars, decimals(at), score(explanation.score()));
  }

  /// Key of the word for a kind of fact.
  public static String key(Feature.Kind kind) {
    return "fact." + kind.name().toLowerCase(Locale.ROOT);
  }

  /// Two decimals with a sign.
  public static String signed(double number) {
    return String.format(Locale.ROOT, "%+.2f", number).replace('-', '−');
  }

  /// Two decimals, cut and not rounded, so that 1.00 is said only of what is alike throughout.
  public static String score(double score) {
    return decimals(Math.floor(score * 100 + 1e-9) / 100);
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
