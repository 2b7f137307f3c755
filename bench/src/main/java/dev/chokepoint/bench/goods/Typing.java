package dev.chokepoint.bench.goods;

import java.util.Locale;
import java.util.SplittableRandom;

/// What a person does to a part number when typing it into a declaration, and how often, in
/// thousandths of all rows. The shares are assumptions, not measured: plain writing is most common,
/// every other way is common enough to be counted.
enum Typing {
  PLAIN(640),
  SMALL_LETTERS(80),
  SPLIT(90),
  DASH_PUT_IN(40),
  DASH_LEFT_OUT(30),
  CYRILLIC_LETTERS(40),
  SUFFIX(50),
  SIGN_MISREAD(30);

  private static final String LATIN = "ABEKMHOPCTXY";
  private static final String CYRILLIC = "АВЕКМНОРСТХУ";
  private static final String READ = "O0I1B8S5Z2";
  private static final String MISREAD = "0O1I8B5S2Z";

  private final int thousandths;

  Typing(int thousandths) {
    this.thousandths = thousandths;
  }

  static Typing draw(SplittableRandom random) {
    int drawn = random.nextInt(1000);
    for (Typing typing : values()) {
      drawn -= typing.thousandths;
      if (drawn < 0) {
        return typing;
      }
    }
    return PLAIN;
  }

  /// The number as typed; itself where there is nothing to do it to.
  String of(String number, SplittableRandom random) {
    return switch (this) {
      case PLAIN -> number;
      case SMALL_LETTERS -> number.toLowerCase(Locale.ROOT);
      case SPLIT -> put(number, ' ', random);
      case DASH_PUT_IN -> put(number, '-', random);
      case DASH_LEFT_OUT -> number.replace("-", "");
      case CYRILLIC_LETTERS -> changed(number, LATIN, CYRILLIC, number.length(), 0);
      case SUFFIX -> number + (random.nextBoolean() ? "TR" : " TR");
      case SIGN_MISREAD -> changed(number, READ, MISREAD, 1, number.length() / 2);
    };
  }

  /// Where a letter meets a digit, as people split numbers; not within the first two signs.
  private static String put(String number, char sign, SplittableRandom random) {
    int from = 2 + random.nextInt(Math.max(1, number.length() - 4));
    for (int i = 0; i < number.length() - 3; i++) {
      int at = 2 + (from - 2 + i) % (number.length() - 3);
      boolean digitBefore = Character.isDigit(number.charAt(at - 1));
      if (digitBefore != Character.isDigit(number.charAt(at))
          && Character.isLetterOrDigit(number.charAt(at - 1))
          && Character.isLetterOrDigit(number.charAt(at))) {
        return number.substring(0, at) + sign + number.substring(at);
      }
    }
    return number;
  }

  private static String changed(String number, String from, String to, int most, int start) {
    StringBuilder changed = new StringBuilder(number);
    int left = most;
    for (int i = 0; i < number.length() && left > 0; i++) {
      int at = (start + i) % number.length();
      int found = from.indexOf(number.charAt(at));
      if (found >= 0) {
        changed.setCharAt(at, to.charAt(found));
        left--;
      }
    }
    return changed.toString();
  }
}
