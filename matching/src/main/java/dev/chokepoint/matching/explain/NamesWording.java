package dev.chokepoint.matching.explain;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.score.PairReason;
import java.util.ArrayList;
import java.util.List;

/// Says how the words of two names stand to each other.
final class NamesWording {

  private NamesWording() {}

  static Sentence of(List<Explanation.WordPair> words) {
    List<Sentence> parts = new ArrayList<>();
    for (Explanation.WordPair pair : words) {
      if (pair.standing() == Explanation.Standing.PAIRED && pair.reason() != PairReason.SAME) {
        parts.add(paired(pair));
      }
    }
    boolean allSame = parts.isEmpty();
    words.stream()
        .filter(pair -> pair.standing() != Explanation.Standing.PAIRED)
        .map(NamesWording::leftOver)
        .forEach(parts::add);
    if (parts.isEmpty()) {
      return Sentence.of("the same words");
    }
    Sentence said = Sentence.joined(", ", parts);
    return allSame && hasPair(words)
        ? Sentence.of("the other words are the same; {0}", said)
        : said;
  }

  private static boolean hasPair(List<Explanation.WordPair> words) {
    return words.stream().anyMatch(w -> w.standing() == Explanation.Standing.PAIRED);
  }

  private static Sentence paired(Explanation.WordPair pair) {
    String left = String.valueOf(pair.left());
    String right = String.valueOf(pair.right());
    Sentence reason = pair.reason().words();
    return switch (pair.differences()) {
      case 0 -> Sentence.of("{0} ≈ {1} ({2})", left, right, reason);
      case 1 -> Sentence.of("{0} ≈ {1} ({2}, 1 letter)", left, right, reason);
      default ->
          Sentence.of("{0} ≈ {1} ({2}, {3} letters)", left, right, reason, pair.differences());
    };
  }

  private static Sentence leftOver(Explanation.WordPair pair) {
    String left = pair.left();
    String right = pair.right();
    if (right == null) {
      return Sentence.of("{0} is only in the name asked about", String.valueOf(left));
    }
    if (left == null) {
      return Sentence.of("{0} is only in the name on record", right);
    }
    return pair.standing() == Explanation.Standing.CONTRADICTS
        ? Sentence.of("{0} stands against {1}", left, right)
        : Sentence.of("{0} is not in {1}", left, right);
  }
}
