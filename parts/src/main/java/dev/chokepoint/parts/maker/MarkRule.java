package dev.chokepoint.parts.maker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a shortened number on a package stands for a part number.
///
/// @param maker key of the maker
/// @param kind how it is shortened
/// @param mark meets the whole mark, without blanks, in capitals
/// @param number the part number it stands for, with `$1` or `${name}` for groups of the mark
/// @param source where the rule stands, or `unverified`
public record MarkRule(String maker, Kind kind, Pattern mark, String number, String source) {

  /// In what way a mark is short of the number.
  public enum Kind {
    /// The package carries another text than the number.
    TOP_MARK,
    /// The beginning of the number is left out.
    PREFIX,
    /// So little is left that only a part of a known maker can be told.
    SHORT,
    /// The mark is of a chip; the number is of a module that carries it.
    MODULE
  }

  /// The number that a mark stands for.
  public Optional<String> number(String text) {
    Matcher matcher = mark.matcher(text);
    return matcher.matches() ? Optional.of(matcher.replaceFirst(number)) : Optional.empty();
  }
}
