package dev.chokepoint.desk;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A sentence as records keep it: its English text, and beside it what [Sentence#plain] gives.
public final class KeptSentence {

  private KeptSentence() {}

  /// Reads it back.
  ///
  /// @param plain null in records of older versions, which are read as the words that they have
  /// @param text null for nothing
  public static Sentence read(@Nullable Object plain, @Nullable String text) {
    return plain == null
        ? Sentence.verbatim(Objects.requireNonNullElse(text, ""))
        : Sentence.ofPlain(plain);
  }
}
