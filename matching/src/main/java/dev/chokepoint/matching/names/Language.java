package dev.chokepoint.matching.names;

/// The language of a name in Cyrillic letters, as far as letters of its own show it.
enum Language {
  RUSSIAN("cyrillic", 0),
  UKRAINIAN("ukrainian", 1),
  BELARUSIAN("belarusian", 2),
  TURKIC("turkic", 4),
  SOUTH_SLAVIC("southslavic", 3);

  private final String script;
  private final int rank;

  Language(String script, int rank) {
    this.script = script;
    this.rank = rank;
  }

  /// Its key in `letters.tsv`.
  String script() {
    return script;
  }

  /// The language that the letters of a whole name show; Russian when they show none.
  static Language of(String raw) {
    Language language = RUSSIAN;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < 0x400 || c > 0x4FF) {
        continue;
      }
      Language shown = shownBy(Character.toLowerCase(c));
      // The Belarusian and the Uzbek u are one letter, and the Ukrainian i stands in three
      // alphabets:
      // letters that stand in one alone decide.
      if (shown.rank > language.rank) {
        language = shown;
      }
    }
    return language;
  }

  private static Language shownBy(char letter) {
    return switch (letter) {
      case 'і', 'ї', 'є', 'ґ' -> UKRAINIAN;
      case 'ў' -> BELARUSIAN;
      case 'ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'ҳ', 'ҷ', 'ӣ', 'ӯ', 'җ', 'ҝ', 'ҹ' -> TURKIC;
      case 'ј', 'љ', 'њ', 'ћ', 'ђ', 'џ', 'ѓ', 'ќ', 'ѕ' -> SOUTH_SLAVIC;
      default -> RUSSIAN;
    };
  }
}
