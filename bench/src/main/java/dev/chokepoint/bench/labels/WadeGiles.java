package dev.chokepoint.bench.labels;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Pinyin syllables in the system of Wade and Giles, without its apostrophes, as names in Taiwan,
/// older files and libraries have them.
final class WadeGiles {

  private static final Map<String, String> WHOLE = new HashMap<>();
  private static final String[][] INITIALS = {
    {"zh", "ch"},
    {"ch", "ch"},
    {"sh", "sh"},
    {"q", "ch"},
    {"j", "ch"},
    {"x", "hs"},
    {"b", "p"},
    {"d", "t"},
    {"g", "k"},
    {"z", "ts"},
    {"c", "ts"},
    {"r", "j"},
  };
  private static final String[][] FINALS = {
    {"ong", "ung"}, {"ian", "ien"}, {"ie", "ieh"}, {"ue", "ueh"}, {"yan", "yen"}, {"ye", "yeh"},
  };

  static {
    String pairs =
        "zhi=chih chi=chih shi=shih ri=jih zi=tzu ci=tzu si=ssu he=ho ge=ko ke=ko er=erh e=o"
            + " you=yu yong=yung guo=kuo luo=lo duo=to suo=so zuo=tso gui=kuei kui=kuei";
    for (String pair : pairs.split(" ")) {
      String[] sides = pair.split("=");
      WHOLE.put(sides[0], sides[1]);
    }
  }

  private WadeGiles() {}

  /// One syllable.
  static String syllable(String pinyin) {
    String lower = pinyin.toLowerCase(Locale.ROOT);
    String whole = WHOLE.get(lower);
    String result = whole == null ? byParts(lower) : whole;
    boolean capital = Character.isUpperCase(pinyin.charAt(0));
    return capital ? result.substring(0, 1).toUpperCase(Locale.ROOT) + result.substring(1) : result;
  }

  private static String byParts(String pinyin) {
    String initial = "";
    String rest = pinyin;
    for (String[] each : INITIALS) {
      if (pinyin.startsWith(each[0])) {
        initial = each[1];
        rest = pinyin.substring(each[0].length());
        break;
      }
    }
    for (String[] each : FINALS) {
      if (rest.endsWith(each[0])) {
        return initial + rest.substring(0, rest.length() - each[0].length()) + each[1];
      }
    }
    return initial + rest;
  }
}
