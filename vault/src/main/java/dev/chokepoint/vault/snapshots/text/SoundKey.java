package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import java.util.regex.Pattern;

/// One key for the ways in which Slavic and Persian names are written in Latin letters.
///
/// It joins the passport style (ICAO Doc 9303), BGN/PCGN, ISO 9 and common German and French
/// habits: `Yuriy`, `Iurii`, `Jurij` meet, as do `Khabarovsk` and `Habarovsk`, `Tsoy` and `Coj`,
/// `Zhukov` and `Zukov`, `Ghods` and `Gods`. Different names can meet too, so it only ever adds
/// candidates of low weight.
final class SoundKey {

  private record Rule(Pattern pattern, String replacement) {
    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern), replacement);
    }
  }

  /// In this order. Q becomes G because Persian qaf is written q, gh and g.
  private static final List<Rule> RULES =
      List.of(
          Rule.of("shch|sch|sh", "s"),
          Rule.of("zh", "z"),
          Rule.of("tch|ch|ts|tz", "c"),
          Rule.of("kh", "h"),
          Rule.of("gh|q", "g"),
          Rule.of("ph", "f"),
          Rule.of("ck", "k"),
          Rule.of("x", "ks"),
          Rule.of("w", "v"),
          Rule.of("[yj]o", "e"),
          Rule.of("(?<![aeo])[yji]+(?=[aeou])", ""),
          Rule.of("[yj]", "i"),
          Rule.of("ou", "u"),
          Rule.of("(.)\\1+", "$1"));

  private SoundKey() {}

  /// @param word lower-case ASCII
  static String of(String word) {
    String key = word;
    for (Rule rule : RULES) {
      key = rule.pattern().matcher(key).replaceAll(rule.replacement());
    }
    return key;
  }
}
