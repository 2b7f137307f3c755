package dev.chokepoint.routes;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A sentence that is put together when it is first read. A trace of a common part has thousands of
/// steps, of which a few are told. Two are equal when they read the same.
public final class Sentence {

  private @Nullable Supplier<String> words;
  private @Nullable String text;

  private Sentence(@Nullable Supplier<String> words, @Nullable String text) {
    this.words = words;
    this.text = text;
  }

  /// A sentence that is known already.
  public static Sentence of(String text) {
    return new Sentence(null, text);
  }

  /// A sentence to be put together later.
  ///
  /// @param words gives the same words whenever it is asked, and asks no source for them
  public static Sentence later(Supplier<String> words) {
    return new Sentence(words, null);
  }

  /// The words.
  public synchronized String text() {
    String known = text;
    if (known == null) {
      known = words == null ? "" : words.get();
      text = known;
      words = null;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence sentence && text().equals(sentence.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
