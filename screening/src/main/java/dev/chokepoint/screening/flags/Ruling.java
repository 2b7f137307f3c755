package dev.chokepoint.screening.flags;

/// What a rule makes of an order.
public sealed interface Ruling {

  /// The rule has nothing to say.
  Ruling QUIET = new Quiet();

  /// Its inputs are there and do not fit the indicator.
  record Quiet() implements Ruling {}

  /// The order fits the indicator.
  ///
  /// @param sentence names the values that fit
  record Raised(String sentence) implements Ruling {}

  /// It cannot be told.
  ///
  /// @param why what is needed
  record NotJudged(String why) implements Ruling {}

  /// Raised with a sentence if the condition holds; the tests raise every sentence.
  @SuppressWarnings("AnnotateFormatMethod")
  static Ruling when(boolean fits, String sentence, Object... values) {
    return fits ? new Raised(sentence.formatted(values)) : QUIET;
  }
}
