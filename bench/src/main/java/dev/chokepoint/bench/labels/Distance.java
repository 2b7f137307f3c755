package dev.chokepoint.bench.labels;

import java.util.Locale;

/// How far two words are from each other, for telling whether they could be taken for each other.
final class Distance {

  private Distance() {}

  /// Levenshtein's distance, without regard to case and marks.
  static int of(String left, String right) {
    String a = Parts.bare(left).toLowerCase(Locale.ROOT);
    String b = Parts.bare(right).toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /// What is left of a word when spelling habits are taken away; two words with one sound are not
  /// told apart by it.
  static String sound(String word) {
    return Parts.bare(word)
        .toLowerCase(Locale.ROOT)
        .replace("ph", "f")
        .replace("ck", "k")
        .replace('y', 'i')
        .replace('j', 'i')
        .replace('w', 'v')
        .replace('c', 'k')
        .replace('q', 'k')
        .replace("bv", "v")
        .chars()
        .filter(letter -> letter >= 'a' && letter <= 'z' && letter != 'h')
        .collect(StringBuilder::new, Distance::append, StringBuilder::append)
        .toString();
  }

  /// Appends a letter unless it is the last one again.
  private static void append(StringBuilder word, int letter) {
    if (word.isEmpty() || word.charAt(word.length() - 1) != letter) {
      word.append((char) letter);
    }
  }

  /// Whether no spelling of one is near a spelling of the other.
  static boolean apart(NamePart left, NamePart right, int least) {
    return left.spellings().stream()
        .noneMatch(a -> right.spellings().stream().anyMatch(b -> of(a.text(), b.text()) < least));
  }

  /// Whether they are two names that look alike: near, yet neither a spelling of the other.
  static boolean alike(NamePart left, NamePart right) {
    int distance = of(left.latin(), right.latin());
    int shorter = Math.min(left.latin().length(), right.latin().length());
    // One letter tells short names apart; in a longer one it may as well be a slip.
    return (distance == 2 || (distance == 1 && shorter <= 4))
        && shorter >= 3
        && left.spellings().stream()
            .noneMatch(a ->
                right.spellings().stream().anyMatch(b -> sound(a.text()).equals(sound(b.text()))));
  }
}
