package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.LabelledPair;
import dev.chokepoint.bench.labels.PairFile;
import dev.chokepoint.bench.labels.Split;
import dev.chokepoint.bench.measures.Ranking;
import dev.chokepoint.bench.measures.Scored;
import dev.chokepoint.bench.peers.Engine;
import dev.chokepoint.bench.peers.Engines;
import dev.chokepoint.bench.peers.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Judges engines by the published pairs. Options: `--engine NAME[,NAME...]` (all), `--threshold`
/// (`stated`: that of the engine's makers; `best`: the best F1 on the train split; or a number),
/// `--split` (`test`, `train` or `both`), `--details yes|no`, `--folder`.
public final class AccuracyProgram {

  private final Output out = new Output();
  private final Options options;
  private final Path folder;

  private AccuracyProgram(Options options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    Path folder = Path.of(options.text("folder", "bench/target/screening"));
    Files.createDirectories(folder);
    AccuracyProgram program = new AccuracyProgram(options, folder);
    List<LabelledPair> pairs = PairFile.published();
    List<String> summary = new ArrayList<>();
    for (String name : options.text("engine", String.join(",", Engines.NAMES)).split(",")) {
      try (Engine engine = Engines.start(name, folder)) {
        summary.addAll(program.judge(engine, pairs));
      }
    }
    program.out.line("");
    program.out.line(
        "%-14s %-6s %9s  %-19s  %-19s  %-19s  %-19s  %-19s",
        "engine", "split", "threshold", "precision", "recall", "F1", "AUC", "calibration error");
    summary.forEach(line -> program.out.line("%s", line));
  }

  private List<String> judge(Engine engine, List<LabelledPair> pairs) throws IOException {
    Scorer scorer = engine.scorer();
    Map<LabelledPair, Double> scores = new LinkedHashMap<>();
    long start = System.nanoTime();
    for (LabelledPair pair : pairs) {
      scores.put(pair, Math.clamp(scorer.score(pair.left(), pair.right()), 0, 1));
    }
    double micros = (System.nanoTime() - start) / 1e3 / pairs.size();
    List<Accuracy> splits = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    double threshold = threshold(engine, scores);
    out.line("%s: %,d pairs, %.1f us a pair, not warmed up", engine.name(), pairs.size(), micros);
    for (Split split : splits()) {
      Accuracy accuracy = Accuracy.of(split, scores, threshold);
      splits.add(accuracy);
      if (options.text("details", "yes").equals("yes")) {
        new AccuracyText(out).print(accuracy);
      }
      lines.add(line(engine, accuracy));
    }
    Path file = folder.resolve("accuracy-" + engine.name() + ".json");
    AccuracyJson.write(file, engine.name(), splits);
    out.line("%s", file);
    return lines;
  }

  private List<Split> splits() {
    return switch (options.text("split", "test")) {
      case "test" -> List.of(Split.TEST);
      case "train" -> List.of(Split.TRAIN);
      case "both" -> List.of(Split.values());
      default -> throw new IllegalArgumentException("--split is test, train or both");
    };
  }

  private double threshold(Engine engine, Map<LabelledPair, Double> scores) {
    String given = options.text("threshold", "best");
    return switch (given) {
      case "stated" -> engine.threshold();
      case "best" ->
          Ranking.bestThreshold(
              scores.entrySet().stream()
                  .filter(each -> each.getKey().split() == Split.TRAIN)
                  .map(each -> new Scored("", each.getValue(), each.getKey().same()))
                  .toList());
      default -> Double.parseDouble(given);
    };
  }

  private static String line(Engine engine, Accuracy accuracy) {
    Accuracy.Row all = accuracy.whole();
    return String.format(
        java.util.Locale.ROOT,
        "%-14s %-6s %9.3f  %-19s  %-19s  %-19s  %-19s  %-19s",
        engine.name(),
        accuracy.split().key(),
        accuracy.threshold(),
        all.precision().text(),
        all.recall().text(),
        all.f1().text(),
        all.auc().text(),
        all.calibrationError().text());
  }
}
