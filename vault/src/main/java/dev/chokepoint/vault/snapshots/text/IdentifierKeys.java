package dev.chokepoint.vault.snapshots.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Identifiers are written with and without separators and labels (`IMO 9253325`, `77-0112-34567`):
/// in one piece, or by their digits alone, they meet.
final class IdentifierKeys {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_DIGITS_OF_SEVERAL = 5;
  private static final int LONGEST = 100;
  private static final Pattern LABELLED = Pattern.compile("[a-z]{1,6}[0-9]{5,}");

  private IdentifierKeys() {}

  /// The keys of an identifier; none of one that is too short.
  static Set<String> of(List<Word> identifier) {
    Set<String> keys = new LinkedHashSet<>(Set.of(joined(identifier)));
    keys.add(Digits.of(identifier));
    keys.removeIf(key -> key.length() < SHORTEST || key.length() > LONGEST);
    return keys;
  }

  /// The keys to look under for what was typed. Digits count by themselves only where the rest can
  /// be a label or a separator.
  static Set<String> asked(List<Word> typed) {
    Set<String> keys = new LinkedHashSet<>(Set.of(joined(typed)));
    String digits = Digits.of(typed);
    boolean label =
        typed.size() > 1
            ? digits.length() >= SHORTEST_DIGITS_OF_SEVERAL
                && typed.stream().noneMatch(Word::isCode)
            : LABELLED.matcher(joined(typed)).matches();
    if (label) {
      keys.add(digits);
    }
    keys.removeIf(key ->
        key.length() < SHORTEST
            || key.length() > LONGEST
            || key.chars().noneMatch(Character::isDigit));
    return keys;
  }

  private static String joined(List<Word> words) {
    return words.stream().map(Word::typed).collect(Collectors.joining());
  }
}
