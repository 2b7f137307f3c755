package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.marking.ComparisonKey;
import dev.chokepoint.parts.number.FoundNumber;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import java.util.List;
import java.util.Optional;

/// Reads runs as part numbers by the rules of makers: as they stand, then with dashes left out or
/// put in, then up to an end that no rule explains. A run that no rule knows is kept as text.
///
/// For several threads.
final class RunReader {

  private final PartReader parts;

  RunReader(PartReader parts) {
    this.parts = parts;
  }

  /// What a run reads as; empty when it reads as nothing, which only a run does that would make one
  /// group of digits out of two.
  Optional<ReadRun> read(Run run) {
    String strict = ComparisonKey.strict(run.text());
    String key = ComparisonKey.loose(run.text());
    Manner plain = run.pieces() == 1 ? Manner.WHOLE : Manner.SPLIT;
    List<PartNumber> exact = numbers(parts.exact(strict));
    if (!exact.isEmpty()) {
      return kept(run, key, plain, exact);
    }
    List<PartNumber> loose = numbers(parts.loose(strict));
    if (loose.isEmpty() && !key.equals(strict)) {
      loose = numbers(parts.exact(key));
    }
    if (!loose.isEmpty()) {
      return kept(run, key, Manner.SIGNS_DIFFER, loose);
    }
    List<PartNumber> near = numbers(parts.near(strict));
    return kept(run, key, plain, near.isEmpty() ? numbers(List.of(parts.text(strict))) : near);
  }

  /// The numbers that a text without blanks is by some maker's rule, as it stands.
  List<PartNumber> exact(String text) {
    return numbers(parts.exact(text));
  }

  private static Optional<ReadRun> kept(
      Run run, String key, Manner manner, List<PartNumber> numbers) {
    List<PartNumber> kept =
        run.digitsMeet()
            ? numbers.stream().filter(number -> number.packageCode() != null).toList()
            : numbers;
    return kept.isEmpty() ? Optional.empty() : Optional.of(new ReadRun(key, manner, kept));
  }

  private static List<PartNumber> numbers(List<FoundNumber> found) {
    return found.stream().map(FoundNumber::number).distinct().toList();
  }

  /// The best level at which one of the numbers meets the one asked for.
  static Optional<Level> meets(PartNumber asked, List<PartNumber> numbers) {
    Optional<Level> best = Optional.empty();
    for (PartNumber number : numbers) {
      Optional<Level> level = asked.meets(number);
      if (level.isPresent() && (best.isEmpty() || level.get().compareTo(best.get()) < 0)) {
        best = level;
      }
    }
    return best;
  }
}
