package dev.chokepoint.screening.flags;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a rule makes of an order.
public sealed interface Ruling {

  /// The rule has nothing to say.
  Ruling QUIET = new Quiet();

  /// Its inputs are there and do not fit the indicator.
  record Quiet() implements Ruling {}

  /// The order fits the indicator.
  ///
  /// @param sentence names the values that fit
  record Raised(Sentence sentence) implements Ruling {}

  /// It cannot be told.
  ///
  /// @param why what is needed
  record NotJudged(Sentence why) implements Ruling {}

  /// Raised with a sentence if the condition holds; the tests raise every sentence.
  ///
  /// @param sentence asked only then: most flags stay quiet
  static Ruling when(boolean fits, Supplier<Sentence> sentence) {
    return fits ? new Raised(sentence.get()) : QUIET;
  }

  /// Raised with a sentence about what was found, if anything was.
  static <T> Ruling when(Optional<T> found, Function<T, Sentence> sentence) {
    return found.<Ruling>map(each -> new Raised(sentence.apply(each))).orElse(QUIET);
  }
}
