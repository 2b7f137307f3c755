package dev.chokepoint.evidence.codec;

/// The beginning of a text, short enough to show beside a reason.
public final class Excerpt {

  private static final int SHOWN = 200;

  private Excerpt() {}

  /// At most 200 characters, ending in `...` where text was cut off.
  public static String of(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, cut) + "...";
  }
}
