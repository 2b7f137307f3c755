package dev.chokepoint.web.page.words;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names in Latin letters for readers who do not read the script that they are written in. An aid
/// and no statement: no source writes the name so, and matching does not use it.
///
/// Ukrainian and Russian follow the BGN/PCGN systems (1965 and 1947), everything else the
/// transforms of Unicode CLDR, all as ICU has them.
final class Latin {

  private static final class Systems {
    static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; NFC");
  }

  private Latin() {}

  /// The name in Latin letters; empty where it has none but these.
  ///
  /// @param lang as [NameText#lang] tells it
  static Optional<String> of(String text, @Nullable String lang) {
    if (lang == null) {
      return Optional.empty();
    }
    Transliterator system =
        switch (lang) {
          case "uk" -> Systems.UKRAINIAN;
          case "ru", "und-Cyrl" -> Systems.RUSSIAN;
          default -> Systems.ANY;
        };
    String latin = system.transliterate(text);
    return latin.equals(text) ? Optional.empty() : Optional.of(latin);
  }
}
