package dev.chokepoint.routes.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Which pieces of a goods text may be numbers. People split numbers (`STM 32F765-VIT6`), glue them
/// to other words with commas and colons (`P/N:STM32F765VIT6,NEW`) and write them into text of
/// other scripts without blanks.
///
/// A run is up to four neighbouring pieces with only blanks between them, 4 to 32 signs long, with
/// a letter and a digit; see [#mayFollow] for what may stand beside what. Words of a language end a
/// run. Where the last piece may as well be a quantity, the run says so. What stands beyond the
/// first 4,000 signs of a text is not read.
final class GoodsText {

  private static final int LONGEST_TEXT = 4_000;
  private static final int MOST_PIECES = 4;
  private static final int SHORTEST_JOINED = 4;
  private static final int LONGEST = 32;
  private static final int MOST_LEADING_DIGITS = 2;
  private static final int MOST_JOINED_DIGITS = 5;

  /// Signs that end a piece and that no number is split at.
  private static final String PARTING = ",;:|=()[]{}<>\"“”«»„'\\、。，；：（）【】「」*!?&@~^$%";

  private GoodsText() {}

  /// Hands over every run of a text, some perhaps twice.
  static void runs(String text, Consumer<Run> sink) {
    List<Piece> pieces = pieces(text, sink);
    for (int first = 0; first < pieces.size(); first++) {
      Piece piece = pieces.get(first);
      if (piece.mayStandAlone()) {
        sink.accept(new Run(piece.text(), 1, false));
      }
      if (mayLead(piece)) {
        join(pieces, first, sink);
      }
    }
  }

  private static void join(List<Piece> pieces, int first, Consumer<Run> sink) {
    Piece before = pieces.get(first);
    StringBuilder text = new StringBuilder(before.text());
    int length = before.text().length();
    boolean letter = before.hasLetter();
    boolean digit = before.hasDigit();
    boolean digitsMeet = false;
    int last = Math.min(pieces.size(), first + MOST_PIECES);
    for (int next = first + 1; next < last; next++) {
      Piece piece = pieces.get(next);
      length += piece.text().length();
      if (!piece.joined() || length > LONGEST) {
        return;
      }
      if (!mayFollow(before, piece)) {
        if (letter && digit && text.length() >= SHORTEST_JOINED && mayBeKnown(before, piece)) {
          sink.accept(new Run(text + " " + piece.text(), next - first + 1, digitsMeet, true));
        }
        return;
      }
      text.append(' ').append(piece.text());
      digitsMeet |= before.endsWithDigit() && piece.beginsWithDigit();
      letter |= piece.hasLetter();
      digit |= piece.hasDigit();
      if (letter && digit && length >= SHORTEST_JOINED) {
        sink.accept(new Run(text.toString(), next - first + 1, digitsMeet));
      }
      before = piece;
    }
  }

  /// A quantity before a number is no piece of it, but `74 HC 595` begins with digits.
  private static boolean mayLead(Piece piece) {
    return piece.mayJoin() && (!piece.isDigits() || piece.folded().length() <= MOST_LEADING_DIGITS);
  }

  /// Nothing but digits follows nothing but letters, and not many: `AD 22100 STZ` is a number, but
  /// in `AD22100STZ 1000` the 1000 is a quantity.
  private static boolean mayFollow(Piece before, Piece piece) {
    return piece.mayJoin()
        && (!piece.isDigits()
            || (!before.hasDigit() && piece.folded().length() <= MOST_JOINED_DIGITS));
  }

  /// Digits after a letter of a piece that has digits are a quantity as a rule, but the catalogue
  /// may have a number that ends so: `NX-225-QF 48`, `TMS320F 28335`.
  private static boolean mayBeKnown(Piece before, Piece piece) {
    return before.hasDigit()
        && !before.endsWithDigit()
        && piece.text().length() <= MOST_JOINED_DIGITS
        && piece.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<Piece> pieces(String text, Consumer<Run> sink) {
    List<Piece> pieces = new ArrayList<>();
    int end = Math.min(text.length(), LONGEST_TEXT);
    boolean joined = false;
    int at = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (isParting(c)) {
        joined = false;
        at++;
      } else {
        int from = at;
        while (at < end && !isBlank(text.charAt(at)) && !isParting(text.charAt(at))) {
          at++;
        }
        joined = word(text.substring(from, at), joined, pieces, sink);
      }
    }
    return pieces;
  }

  /// A word with slashes is a number as a whole (`TPS54331D/NOPB`) or several (`LM317T/LM337T`).
  private static boolean word(String word, boolean joined, List<Piece> pieces, Consumer<Run> sink) {
    if (word.indexOf('/') < 0) {
      return piece(word, joined, pieces);
    }
    String whole = trimmed(word);
    if (whole.indexOf('/') > 0 && whole.length() <= LONGEST) {
      Piece piece = Piece.of(whole, false);
      if (piece.mayStandAlone()) {
        sink.accept(new Run(whole, 1, false));
      }
    }
    boolean beside = joined;
    for (String part : word.split("/", -1)) {
      piece(part, beside, pieces);
      beside = false;
    }
    return false;
  }

  /// @return whether the next piece is joined to this one
  private static boolean piece(String word, boolean joined, List<Piece> pieces) {
    String text = trimmed(word);
    if (text.isEmpty()) {
      return joined;
    }
    if (text.length() > LONGEST) {
      return false;
    }
    pieces.add(Piece.of(text, joined));
    return true;
  }

  /// Without signs before it, and after it all but a `+` or `#` that ends a number.
  private static String trimmed(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(word.charAt(to - 1))
        && word.charAt(to - 1) != '+'
        && word.charAt(to - 1) != '#') {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '_'
        || (c < 128 ? c < ' ' : Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  private static boolean isParting(char c) {
    return (c < 128 || c == '“' || c == '”' || c == '«' || c == '»' || c == '„')
        ? PARTING.indexOf(c) >= 0
        : c >= '\u3000' && (isUnlettered(c) || PARTING.indexOf(c) >= 0);
  }

  /// Scripts that write no blanks between words: a number in such a text begins and ends there.
  private static boolean isUnlettered(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u3040' && c <= '\u30ff')
        || (c >= '\uac00' && c <= '\ud7af')
        || Character.isSurrogate(c);
  }
}
