package dev.chokepoint.web.page.screen;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// From which score on a party counts as a possible match, in five steps that have words.
public enum Threshold {
  EXPLORATORY(0.50),
  BROAD(0.60),
  BALANCED(0.70),
  NARROW(0.85),
  NEAR_IDENTICAL(0.95);

  private final double score;

  Threshold(double score) {
    this.score = score;
  }

  public double score() {
    return score;
  }

  /// As it is shown beside the word.
  public String number() {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  /// In the address.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The step of a word; the balanced one where nothing is said.
  ///
  /// @throws Problem 400 if there is no such step
  static Threshold of(Optional<String> word) {
    if (word.isEmpty()) {
      return BALANCED;
    }
    return Stream.of(values())
        .filter(each -> each.word().equals(word.get()))
        .findFirst()
        .orElseThrow(() ->
            Problem.badRequest(
                Sentence.of(
                    "threshold is exploratory, broad, balanced, narrow or near-identical.")));
  }
}
