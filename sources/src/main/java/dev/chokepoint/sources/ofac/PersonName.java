package dev.chokepoint.sources.ofac;

import java.util.Optional;

/// A person's name in OFAC's form `SURNAME, Given Names`.
///
/// @param last the surname as written, in capitals
/// @param first all given names
/// @param firstFrom where the given names begin in the whole name
record PersonName(String last, String first, int firstFrom) {

  /// Takes the name apart; empty unless there is exactly one comma, capitals before it and
  /// something else after it, so that `Jr.` or an organization's name is never taken for a given
  /// name.
  static Optional<PersonName> split(String name) {
    int comma = name.indexOf(", ");
    if (comma <= 0 || name.indexOf(',', comma + 1) >= 0) {
      return Optional.empty();
    }
    String last = name.substring(0, comma);
    String first = name.substring(comma + 2);
    boolean plain = isCapitals(last) && !first.isBlank() && !isCapitals(first);
    return plain ? Optional.of(new PersonName(last, first, comma + 2)) : Optional.empty();
  }

  private static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
