package dev.chokepoint.evidence.sentence;

import java.util.List;

/// A language in which sentences can be said.
@FunctionalInterface
public interface Tongue {

  /// English as the engines write it: each place of the pattern holds what fills it, nothing else
  /// changes.
  Tongue ENGLISH = EnglishPattern::fill;

  /// The pattern's words in this language, its places filled.
  ///
  /// @param pattern in English, with places `{0}`, `{1}` ...; a language knows its own words by it
  /// @param places texts, and [Integer] or [Long] where something is counted
  String say(String pattern, List<Object> places);
}
