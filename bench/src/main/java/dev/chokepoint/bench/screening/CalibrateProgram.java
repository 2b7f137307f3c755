package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.LabelledPair;
import dev.chokepoint.bench.labels.PairFile;
import dev.chokepoint.bench.labels.Split;
import dev.chokepoint.bench.measures.Isotonic;
import dev.chokepoint.bench.measures.Scored;
import dev.chokepoint.bench.peers.Engine;
import dev.chokepoint.bench.peers.Engines;
import dev.chokepoint.bench.peers.Scorer;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.score.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fits what the scorer's raw figures read as, on the train split alone, and writes the points.
/// Options: `--out` (`bench/target/screening/calibration.tsv`; the file that ships lies in
/// `matching`), `--least` (pairs in a step, 100), `--folder`.
public final class CalibrateProgram {

  /// Points must rise; a step of the fit is flat.
  private static final double LEAST_RISE = 0.001;

  private static final double LEAST_APART = 0.005;

  private CalibrateProgram() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    Path folder = Path.of(options.text("folder", "bench/target/screening"));
    Files.createDirectories(folder);
    Path out = Path.of(options.text("out", folder.resolve("calibration.tsv").toString()));
    List<Scored> pairs = new ArrayList<>();
    Calibration now = Calibration.load();
    try (Engine engine = Engines.start("chokepoint", folder)) {
      Scorer scorer = engine.scorer();
      for (LabelledPair pair : PairFile.published()) {
        if (pair.split() == Split.TRAIN) {
          double raw = now.raw(scorer.score(pair.left(), pair.right()));
          pairs.add(new Scored(pair.cluster(), Math.clamp(raw, 0, 1), pair.same()));
        }
      }
    }
    Isotonic fit = Isotonic.of(pairs, (int) options.number("least", 100));
    Files.writeString(out, text(points(fit), pairs.size()));
    new Output().line("%s", Files.readString(out));
    new Output().line("written to %s", out);
  }

  /// Points strictly between 0 and 1 in both figures, each further than the one before. Where the
  /// fit passes the default threshold stands a point. Above it no figure is raised: whoever screens
  /// a day's names meets far fewer that are the same than the labelled pairs hold.
  static List<Isotonic.Step> points(Isotonic fit) {
    List<Isotonic.Step> points = new ArrayList<>();
    double raw = 0;
    double shown = 0;
    for (Isotonic.Step step : fit.steps()) {
      double least = Matching.DEFAULT_THRESHOLD;
      if (shown < least && step.share() > least) {
        double part = (least - shown) / (step.share() - shown);
        points.add(new Isotonic.Step(raw + part * (step.score() - raw), least, 0));
        shown = least;
      }
      double share = step.share() > least ? Math.min(step.share(), step.score()) : step.share();
      share = Math.max(share, shown + LEAST_RISE);
      if (step.score() > raw + LEAST_APART
          && step.score() < 1 - LEAST_APART / 2
          && share < 1 - LEAST_RISE) {
        points.add(new Isotonic.Step(step.score(), share, step.pairs()));
        raw = step.score();
        shown = share;
      }
    }
    return points;
  }

  private static String text(List<Isotonic.Step> points, int pairs) {
    StringBuilder text = new StringBuilder();
    text.append(
            "# Raw figure and shown score, both rising; between the points the line is straight.\n")
        .append("# Fitted by isotonic regression on the ")
        .append(pairs)
        .append(" pairs of the train split: bench/run calibrate.\n");
    for (Isotonic.Step point : points) {
      text.append(String.format(Locale.ROOT, "%.4f\t%.4f\n", point.score(), point.share()));
    }
    return text.toString();
  }
}
