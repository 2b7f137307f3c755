package dev.chokepoint.web.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Likeness of names after OFAC's search.
///
/// OFAC says that its slider weighs two things: the letters by Jaro-Winkler, with the name as one
/// string and part by part, and the sound of each part by Soundex (FAQ 249, fetched through
/// descriptions of it; basis: unverified). How the two are joined is not published. Here a part
/// that sounds alike is as good as one that is written nearly alike, and the better of the whole
/// and of the parts counts.
final class Slider {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final double PREFIX_WEIGHT = 0.1;
  private static final int PREFIX = 4;
  private static final double SOUNDS_ALIKE = 0.9;

  private Slider() {}

  /// A name made ready.
  record Name(String whole, List<Part> parts) {

    Name {
      parts = List.copyOf(parts);
    }

    static Name of(String raw) {
      String folded =
          MARKS
              .matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
              .replaceAll("")
              .toUpperCase(Locale.ROOT);
      List<Part> parts = new ArrayList<>();
      for (String part : OTHER.split(folded)) {
        if (!part.isEmpty()) {
          parts.add(new Part(part, soundex(part)));
        }
      }
      return new Name(String.join(" ", parts.stream().map(Part::text).toList()), parts);
    }
  }

  /// A part of a name with its sound, which is empty where it has none.
  record Part(String text, String sound) {}

  /// How like two parts are, in [0,1].
  static double likeness(Part asked, Part listed) {
    double letters = jaroWinkler(asked.text(), listed.text());
    boolean alike = !asked.sound().isEmpty() && asked.sound().equals(listed.sound());
    return alike ? Math.max(letters, SOUNDS_ALIKE) : letters;
  }

  static double jaroWinkler(String left, String right) {
    if (left.equals(right)) {
      return 1;
    }
    double jaro = jaro(left, right);
    int common = 0;
    int most = Math.min(PREFIX, Math.min(left.length(), right.length()));
    while (common < most && left.charAt(common) == right.charAt(common)) {
      common++;
    }
    return jaro + common * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String left, String right) {
    int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
    boolean[] leftMet = new boolean[left.length()];
    boolean[] rightMet = new boolean[right.length()];
    int met = 0;
    for (int i = 0; i < left.length(); i++) {
      int end = Math.min(right.length(), i + reach + 1);
      for (int j = Math.max(0, i - reach); j < end; j++) {
        if (!rightMet[j] && left.charAt(i) == right.charAt(j)) {
          leftMet[i] = true;
          rightMet[j] = true;
          met++;
          break;
        }
      }
    }
    if (met == 0) {
      return 0;
    }
    int crossed = 0;
    int j = 0;
    for (int i = 0; i < left.length(); i++) {
      if (leftMet[i]) {
        while (!rightMet[j]) {
          j++;
        }
        crossed += left.charAt(i) == right.charAt(j) ? 0 : 1;
        j++;
      }
    }
    double share = met;
    return (share / left.length() + share / right.length() + (share - crossed / 2.0) / share) / 3;
  }

  /// The American code of four characters; empty for what does not begin with a Latin letter.
  static String soundex(String word) {
    if (word.isEmpty() || digit(word.charAt(0)) == ' ') {
      return "";
    }
    StringBuilder code = new StringBuilder().append(word.charAt(0));
    char before = digit(word.charAt(0));
    for (int i = 1; i < word.length() && code.length() < 4; i++) {
      char letter = word.charAt(i);
      char digit = digit(letter);
      if (digit >= '1' && digit != before) {
        code.append(digit);
      }
      if (letter != 'H' && letter != 'W') {
        before = digit;
      }
    }
    return code.append("000").substring(0, 4);
  }

  private static char digit(char letter) {
    return switch (letter) {
      case 'B', 'F', 'P', 'V' -> '1';
      case 'C', 'G', 'J', 'K', 'Q', 'S', 'X', 'Z' -> '2';
      case 'D', 'T' -> '3';
      case 'L' -> '4';
      case 'M', 'N' -> '5';
      case 'R' -> '6';
      case 'A', 'E', 'I', 'O', 'U', 'Y', 'H', 'W' -> '0';
      default -> ' ';
    };
  }
}
