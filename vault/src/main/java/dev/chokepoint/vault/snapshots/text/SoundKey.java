package dev.chokepoint.vault.snapshots.text;

/// One key for the ways in which Slavic and Persian names are written in Latin letters.
///
/// It joins the passport style (ICAO Doc 9303), BGN/PCGN, ISO 9 and common German and French
/// habits: `Yuriy`, `Iurii`, `Jurij` meet, as do `Khabarovsk` and `Habarovsk`, `Tsoy` and `Coj`,
/// `Zhukov` and `Zukov`, `Ghods` and `Qods`. Different names can meet too, so it only ever adds
/// candidates of low weight. German `ch` for the Russian kha is not covered.
final class SoundKey {

  private SoundKey() {}

  /// @param word lower-case ASCII
  static String of(String word) {
    return single(vowels(consonants(word)));
  }

  /// One letter for each consonant sound. Q becomes G because Persian qaf is written q, gh and g.
  private static String consonants(String word) {
    StringBuilder key = new StringBuilder(word.length() + 2);
    int at = 0;
    while (at < word.length()) {
      int length = cluster(word, at);
      char first = word.charAt(at);
      switch (first) {
        case 't', 'c' -> key.append(length == 1 ? first : cluster(word, at, first));
        case 'k' -> key.append(length == 1 ? 'k' : 'h');
        case 'p' -> key.append(length == 1 ? 'p' : 'f');
        case 'q' -> key.append('g');
        case 'x' -> key.append("ks");
        case 'w' -> key.append('v');
        default -> key.append(first);
      }
      at += length;
    }
    return key.toString();
  }

  private static char cluster(String word, int at, char first) {
    return first == 'c' && word.charAt(at + 1) == 'k' ? 'k' : 'c';
  }

  /// How many letters from here on write one sound.
  private static int cluster(String word, int at) {
    return switch (word.charAt(at)) {
      case 's' -> longest(word, at, "shch", "sch", "sh");
      case 'z' -> longest(word, at, "zh");
      case 't' -> longest(word, at, "tch", "ts", "tz");
      case 'c' -> longest(word, at, "ch", "ck");
      case 'k' -> longest(word, at, "kh");
      case 'g' -> longest(word, at, "gh");
      case 'p' -> longest(word, at, "ph");
      default -> 1;
    };
  }

  private static int longest(String word, int at, String... clusters) {
    for (String cluster : clusters) {
      if (word.startsWith(cluster, at)) {
        return cluster.length();
      }
    }
    return 1;
  }

  /// Drops the glide before a vowel (`ya`, `ia`, `ja` are `a`), writes `yo` as `e` and every other
  /// y and j as `i`.
  private static String vowels(String word) {
    StringBuilder key = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      int end = at;
      while (end < word.length() && isGlide(word.charAt(end))) {
        end++;
      }
      if (end == at) {
        key.append(word.charAt(at++));
      } else if (end < word.length() && word.charAt(end - 1) != 'i' && word.charAt(end) == 'o') {
        key.append('e');
        at = end + 1;
      } else {
        boolean dropped = end < word.length() && isVowel(word.charAt(end)) && !afterVowel(key);
        if (!dropped) {
          key.repeat('i', end - at);
        }
        at = end;
      }
    }
    return key.toString();
  }

  private static boolean isGlide(char c) {
    return c == 'y' || c == 'j' || c == 'i';
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'o' || c == 'u';
  }

  private static boolean afterVowel(StringBuilder key) {
    return !key.isEmpty() && "aeo".indexOf(key.charAt(key.length() - 1)) >= 0;
  }

  /// Writes doubled letters once and `ou` as `u`.
  private static String single(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean beforeU = c == 'o' && i + 1 < word.length() && word.charAt(i + 1) == 'u';
      boolean doubled = !key.isEmpty() && key.charAt(key.length() - 1) == c;
      if (!beforeU && !doubled) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
