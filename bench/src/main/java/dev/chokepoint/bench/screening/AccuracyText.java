package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.measures.Calibration;
import java.util.Locale;

/// The report for people.
final class AccuracyText {

  private static final String ROW = "%-22s %5s %5s  %-19s  %-19s  %-19s  %-19s  %-5s  %-19s";

  private final Output out;

  AccuracyText(Output out) {
    this.out = out;
  }

  void print(Accuracy accuracy) {
    out.line("");
    out.line(
        "%s split, threshold %.3f; in brackets where 95 of 100 draws of clusters lie",
        accuracy.split().key(), accuracy.threshold());
    out.line(
        ROW,
        "category",
        "same",
        "other",
        "recall",
        "false positives",
        "precision",
        "F1",
        "AUC",
        "calibration error");
    accuracy.byCategory().forEach(this::row);
    row("all", accuracy.whole());
    out.line("AUC of all: %s", accuracy.whole().auc().text());
    out.line("reliability: score from, pairs, mean score, share that is the same");
    for (Calibration.Bin bin : accuracy.whole().calibration().bins()) {
      out.line("  %.1f %6d  %.3f  %.3f", bin.from(), bin.pairs(), bin.meanScore(), bin.shareSame());
    }
  }

  private void row(String name, Accuracy.Row row) {
    out.line(
        ROW,
        name,
        row.same(),
        row.other(),
        row.recall().text(),
        row.falsePositiveRate().text(),
        row.precision().text(),
        row.f1().text(),
        String.format(Locale.ROOT, "%.3f", row.auc().value()),
        row.calibrationError().text());
  }
}
