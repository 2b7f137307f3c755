package dev.chokepoint.web.page.words;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A name or value in whatever script it is written in, with what a browser must know to read it
/// out and to set it: its language as far as the letters tell it, and its direction.
///
/// @param text as stated
/// @param lang BCP 47; null where the letters are Latin, which may be any language
/// @param direction `ltr` or `rtl`, by the script that most of its letters have
public record NameText(String text, @Nullable String lang, String direction) {

  /// Languages of scripts that only one is written in, or that are marked as a script alone.
  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"),
              Map.entry(UnicodeScript.ARABIC, "und-Arab"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.HAN, "und-Hani"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.DEVANAGARI, "und-Deva")));

  private static final String UKRAINIAN = "іїєґІЇЄҐ";
  private static final String RUSSIAN = "ыэёъЫЭЁЪ";
  private static final String PERSIAN = "پچژگ";

  /// A name of which nothing is known but its letters.
  public static NameText of(String text) {
    UnicodeScript script = script(text);
    return new NameText(text, language(script, text), direction(script));
  }

  /// A value whose language is stated.
  ///
  /// @param stated ISO 639-3; null when it is not
  public static NameText of(String text, @Nullable String stated) {
    if (stated == null || stated.isEmpty()) {
      return of(text);
    }
    return new NameText(text, new ULocale(stated).toLanguageTag(), direction(script(text)));
  }

  /// The same in Latin letters, as an aid to reading; null where its letters are Latin.
  public @Nullable String latin() {
    return Latin.of(text, lang).orElse(null);
  }

  /// Whether its letters run from right to left.
  public boolean isRightToLeft() {
    return direction.equals("rtl");
  }

  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    UnicodeScript most = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > letters.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static @Nullable String language(UnicodeScript script, String text) {
    if (script == UnicodeScript.CYRILLIC && hasAny(text, UKRAINIAN)) {
      return "uk";
    }
    if (script == UnicodeScript.CYRILLIC && hasAny(text, RUSSIAN)) {
      return "ru";
    }
    if (script == UnicodeScript.ARABIC && hasAny(text, PERSIAN)) {
      return "fa";
    }
    return LANGUAGES.get(script);
  }

  private static String direction(UnicodeScript script) {
    return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW ? "rtl" : "ltr";
  }

  private static boolean hasAny(String text, String letters) {
    return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
