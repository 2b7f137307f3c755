package dev.chokepoint.matching.names;

import dev.chokepoint.evidence.table.TabbedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways of reading letters in Latin ones, from `letters.tsv`, with the words of Arabic and
/// Hebrew script whose vowels are known.
final class Scripts {

  private final Map<String, LetterScheme> schemes = new HashMap<>();
  private final Map<String, List<LetterScheme>> byScript = new HashMap<>();
  private final Map<String, List<String>> vowelled = new HashMap<>();

  static Scripts load() {
    Scripts scripts = new Scripts();
    TabbedRows.forEach(Scripts.class, "letters.tsv", 4, scripts::addScheme);
    TabbedRows.forEach(
        Scripts.class,
        "vowelled-words.tsv",
        2,
        cells -> scripts.vowelled.put(Folding.fold(cells[0]), List.of(cells[1].split(" "))));
    return scripts;
  }

  private void addScheme(String[] cells) {
    LetterScheme scheme =
        LetterScheme.parse(cells[2].equals("-") ? null : schemes.get(cells[2]), cells[3]);
    schemes.put(cells[1], scheme);
    byScript.computeIfAbsent(cells[0], s -> new ArrayList<>()).add(scheme);
  }

  /// The readings of a word, main one first.
  Reading read(Word word, Language language) {
    return switch (word.script()) {
      case LATIN, DIGITS -> byScheme(word.cased(), "latin");
      case CYRILLIC -> cyrillic(word.cased(), language);
      case GREEK -> byScheme(word.surface(), "greek");
      case GEORGIAN -> byScheme(word.cased(), "georgian");
      case ARMENIAN -> byScheme(word.cased(), "armenian");
      case HEBREW -> vowelled(word, "hebrew");
      case ARABIC -> vowelled(word, "arabic");
      case HANGUL -> HangulReading.of(word.surface());
      case HAN -> HanReading.of(word.surface());
      case KANA, OTHER -> kana(word.cased());
    };
  }

  private Reading byScheme(String word, String script) {
    return Reading.of(byEach(word, schemesOf(script)));
  }

  private List<LetterScheme> schemesOf(String script) {
    return byScript.getOrDefault(script, List.of());
  }

  private static List<String> byEach(String word, List<LetterScheme> schemes) {
    List<String> readings = new ArrayList<>(schemes.size());
    for (LetterScheme scheme : schemes) {
      readings.add(scheme.read(word, Ascii::of));
    }
    return readings;
  }

  private Reading cyrillic(String word, Language language) {
    List<String> readings = new ArrayList<>(12);
    if (language != Language.RUSSIAN) {
      readings.addAll(byEach(word, schemesOf(language.script())));
    }
    List<String> russian = byEach(word, schemesOf("cyrillic"));
    readings.addAll(russian);
    if (language == Language.RUSSIAN) {
      // A word without letters of their own may still be Ukrainian, Belarusian or Bulgarian.
      readings.add(2, byEach(word, schemesOf("ukrainian")).getFirst());
      if (word.indexOf('ъ') >= 0 || word.indexOf('щ') >= 0) {
        readings.add(2, byEach(word, schemesOf("bulgarian")).getFirst());
      }
    }
    return Reading.of(readings);
  }

  /// Whether a table has the vowels of a folded word.
  boolean isVowelled(String surface) {
    return vowelled.containsKey(surface);
  }

  private Reading vowelled(Word word, String script) {
    List<String> readings = new ArrayList<>(8);
    List<String> known = vowelled.get(word.surface());
    if (known != null) {
      readings.addAll(known);
    }
    readings.addAll(byEach(word.cased(), schemesOf(script)));
    return Reading.of(readings);
  }

  /// Kana in Hepburn by ICU, also with the long vowels shortened.
  static Reading kana(String word) {
    String plain = Ascii.ofWhole(word);
    return Reading.of(List.of(plain, plain.replace("ou", "o").replace("uu", "u")));
  }
}
