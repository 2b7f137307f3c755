package dev.chokepoint.sources.ofac.remarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts remarks at their semicolons, except inside parentheses and quoted names.
///
/// A parenthesis or quote that is never closed protects nothing. The full stop that ends the
/// remarks belongs to no segment unless it ends an abbreviation such as `Ltd.` or `S.A.`. Whatever
/// lies between two segments is semicolons and white space.
final class RemarkSplitter {

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:(?:^|[ .,])\\p{Lu}|(?i:\\b(?:ltd|co|inc|corp|jr|sr|llp|bros|gmbh|est|pte|pvt)))\\.",
          Pattern.DOTALL);

  private RemarkSplitter() {}

  /// Characters `from` up to but not including `to`.
  record Piece(int from, int to) {}

  static List<Piece> split(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == ';') {
        addTrimmed(pieces, text, start, at);
        start = at + 1;
      }
      at = afterProtected(text, at) + 1;
    }
    addTrimmed(pieces, text, start, endWithoutStop(text, start));
    return pieces;
  }

  /// The last character of what `at` opens, or `at` itself when it opens nothing.
  private static int afterProtected(String text, int at) {
    int end =
        switch (text.charAt(at)) {
          case '(' -> Parentheses.closing(text, at);
          case '\'' -> opensQuote(text, at) ? closingQuote(text, at) : -1;
          default -> -1;
        };
    return end < 0 ? at : end;
  }

  private static boolean opensQuote(String text, int at) {
    return text.startsWith(".a. ", Math.max(0, at - 4));
  }

  /// Names hold apostrophes, so only one that is followed by the end of a segment closes the name.
  private static int closingQuote(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\'' && endsSegment(text, i + 1)) {
        return i;
      }
      if (text.startsWith(".a. '", i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsSegment(String text, int at) {
    return at == text.length()
        || text.charAt(at) == ';'
        || (text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ';'));
  }

  private static int endWithoutStop(String text, int start) {
    String last = text.substring(start).stripTrailing();
    boolean stop = last.endsWith(".") && !ABBREVIATION.matcher(last).matches();
    return start + last.length() - (stop ? 1 : 0);
  }

  private static void addTrimmed(List<Piece> pieces, String text, int from, int to) {
    int first = from;
    int end = Math.max(from, to);
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (first < end) {
      pieces.add(new Piece(first, end));
    }
  }
}
