package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How Chinese characters read: Hanyu Pinyin by ICU, character by character, and Wade-Giles made
/// from it. Characters with several readings get ICU's most frequent one.
final class HanReading {

  private static final Map<String, String> INITIALS =
      Map.ofEntries(
          Map.entry("zh", "ch"),
          Map.entry("ch", "ch"),
          Map.entry("sh", "sh"),
          Map.entry("b", "p"),
          Map.entry("d", "t"),
          Map.entry("g", "k"),
          Map.entry("j", "ch"),
          Map.entry("q", "ch"),
          Map.entry("x", "hs"),
          Map.entry("z", "ts"),
          Map.entry("c", "ts"),
          Map.entry("r", "j"));

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("zhi", "chih"),
          Map.entry("chi", "chih"),
          Map.entry("shi", "shih"),
          Map.entry("ri", "jih"),
          Map.entry("zi", "tzu"),
          Map.entry("ci", "tzu"),
          Map.entry("si", "ssu"),
          Map.entry("er", "erh"),
          Map.entry("yan", "yen"),
          Map.entry("you", "yu"),
          Map.entry("ye", "yeh"),
          Map.entry("yi", "i"),
          Map.entry("he", "ho"),
          Map.entry("ge", "ko"),
          Map.entry("ke", "ko"),
          Map.entry("gui", "kuei"),
          Map.entry("kui", "kuei"),
          Map.entry("yong", "yung"),
          Map.entry("duo", "to"),
          Map.entry("tuo", "to"),
          Map.entry("nuo", "no"),
          Map.entry("luo", "lo"),
          Map.entry("zuo", "tso"),
          Map.entry("cuo", "tso"),
          Map.entry("suo", "so"),
          Map.entry("ruo", "jo"));

  private HanReading() {}

  static Reading of(String word) {
    StringBuilder pinyin = new StringBuilder(word.length() * 4);
    StringBuilder wadeGiles = new StringBuilder(word.length() * 4);
    for (int i = 0; i < word.length(); ) {
      int length = Character.charCount(word.codePointAt(i));
      String syllable = Ascii.of(word.substring(i, i + length));
      pinyin.append(syllable);
      wadeGiles.append(wadeGiles(syllable));
      i += length;
    }
    List<String> readings = new ArrayList<>(2);
    readings.add(pinyin.toString());
    readings.add(wadeGiles.toString());
    return Reading.of(readings);
  }

  /// A syllable of Pinyin in Wade-Giles, without its apostrophes.
  static String wadeGiles(String pinyin) {
    String whole = WHOLE.get(pinyin);
    if (whole != null) {
      return whole;
    }
    for (int length = Math.min(2, pinyin.length()); length > 0; length--) {
      String initial = INITIALS.get(pinyin.substring(0, length));
      if (initial != null) {
        return initial + end(pinyin.substring(length));
      }
    }
    return end(pinyin);
  }

  private static String end(String end) {
    if (end.endsWith("ong")) {
      return end.substring(0, end.length() - 3) + "ung";
    }
    if (end.endsWith("ian")) {
      return end.substring(0, end.length() - 2) + "en";
    }
    return end.endsWith("ie") || end.endsWith("ue") ? end + "h" : end;
  }
}
