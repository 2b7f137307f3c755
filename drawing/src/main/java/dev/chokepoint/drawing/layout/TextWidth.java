package dev.chokepoint.drawing.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How wide text is, near enough to know what fits. Measured fonts would differ from machine to
/// machine and with them the picture; these widths are those of a broad sans serif, in ems.
public final class TextWidth {

  private static final double WIDE = 1.0;
  private static final double CAPITAL = 0.70;
  private static final double BROAD = 0.92;
  private static final double LETTER = 0.60;
  private static final double NARROW = 0.34;

  /// A first line shorter than this looks torn: break inside the word instead.
  private static final int SHORTEST = 4;

  private static final String ELLIPSIS = "…";

  private TextWidth() {}

  /// The width of a text in CSS pixels.
  ///
  /// @param size of the font in CSS pixels
  public static double of(String text, double size) {
    double ems = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      ems += ems(text.codePointAt(i));
    }
    return ems * size;
  }

  private static double ems(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT) {
      return 0;
    }
    if (c < 0x80) {
      if (" .,:;'!|()[]ijlIft-".indexOf(c) >= 0) {
        return NARROW;
      }
      if ("MWmw@%&".indexOf(c) >= 0) {
        return BROAD;
      }
      return c >= 'A' && c <= 'Z' ? CAPITAL : LETTER;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, GREEK, ARABIC, HEBREW -> Character.isUpperCase(c) ? CAPITAL : LETTER;
      case CYRILLIC -> Character.isUpperCase(c) || "шщжюмыфШЩЖЮ".indexOf(c) >= 0 ? 0.82 : LETTER;
      case COMMON, INHERITED -> c < 0x2000 ? LETTER : CAPITAL;
      default -> WIDE;
    };
  }

  /// Breaks a text into lines, between words where it can; what does not fit ends in an ellipsis.
  ///
  /// @param width of a line in CSS pixels
  /// @param most lines
  public static List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip().replaceAll("\\s+", " ");
    while (!rest.isEmpty() && lines.size() < most) {
      if (of(rest, size) <= width) {
        lines.add(rest);
        return lines;
      }
      boolean last = lines.size() == most - 1;
      int end = fitting(rest, size, width - (last ? size * CAPITAL : 0));
      int space = rest.lastIndexOf(' ', end);
      if (!last && space >= SHORTEST) {
        end = space;
      }
      lines.add(rest.substring(0, end).strip() + (last ? ELLIPSIS : ""));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /// The longest beginning that fits and ends between what a reader takes for characters; one at
  /// least.
  private static int fitting(String text, double size, double width) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.next();
    for (int next = end; next != BreakIterator.DONE; next = characters.next()) {
      if (of(text.substring(0, next), size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
