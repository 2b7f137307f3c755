package dev.chokepoint.matching.score;

/// How many letters must be put in, left out or exchanged to make one word of another, as long as
/// that is few. Two neighbouring letters swapped count as one, but only where nothing else differs,
/// so that an index can find every accepted pair.
public final class EditDistance {

  /// The largest distance ever accepted.
  public static final int LARGEST = 3;

  /// No difference is accepted between shorter words.
  public static final int SHORTEST = 4;

  private static final int ONE_UNDER = 8;
  private static final int TWO_UNDER = 14;

  private EditDistance() {}

  /// How many differences are accepted between words the shorter of which has that many letters:
  /// none under 4, one under 8, two under 14, then three.
  public static int accepted(int shorter) {
    if (shorter < SHORTEST) {
      return 0;
    }
    return shorter < ONE_UNDER ? 1 : shorter < TWO_UNDER ? 2 : LARGEST;
  }

  private static final int OTHER_SIGNS = 26;
  private static final int LENGTH_SHIFT = 27;
  private static final int LONGEST_KNOWN = 31;

  /// Every letter and no length, which is no word's shape.
  static final int LETTERS = (1 << LENGTH_SHIFT) - 1;

  /// Which letters a word has, one bit each, other signs sharing a bit, and how many; never 0 for a
  /// word of any letters.
  static int shape(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters |= 1 << (c >= 'a' && c <= 'z' ? c - 'a' : OTHER_SIGNS);
    }
    return letters | Math.min(word.length(), LONGEST_KNOWN) << LENGTH_SHIFT;
  }

  /// Whether words of these shapes may be misspellings of each other. Each difference takes at most
  /// one letter from a word and gives it at most one, and as many differences as one word is longer
  /// only take.
  static boolean possible(int left, int right) {
    int leftLength = left >>> LENGTH_SHIFT;
    int rightLength = right >>> LENGTH_SHIFT;
    int most = accepted(Math.min(leftLength, rightLength));
    int longer = leftLength - rightLength;
    return most > 0
        && Math.abs(longer) <= most
        && Integer.bitCount(left & ~right & LETTERS) <= most + Math.min(longer, 0)
        && Integer.bitCount(right & ~left & LETTERS) <= most - Math.max(longer, 0);
  }

  /// The distance if it is accepted for words of these lengths and not 0; else -1.
  public static int misspelling(String left, String right) {
    int most = accepted(Math.min(left.length(), right.length()));
    if (most == 0 || Math.abs(left.length() - right.length()) > most) {
      return -1;
    }
    int start = 0;
    int leftEnd = left.length();
    int rightEnd = right.length();
    while (start < leftEnd && start < rightEnd && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    while (leftEnd > start
        && rightEnd > start
        && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
      leftEnd--;
      rightEnd--;
    }
    if (leftEnd == start && rightEnd == start) {
      return -1;
    }
    if (isSwap(left, right, start, leftEnd, rightEnd)) {
      return 1;
    }
    for (int distance = 1; distance <= most; distance++) {
      if (within(left, start, leftEnd, right, start, rightEnd, distance)) {
        return distance;
      }
    }
    return -1;
  }

  private static boolean isSwap(String left, String right, int start, int leftEnd, int rightEnd) {
    return leftEnd - start == 2
        && rightEnd - start == 2
        && left.charAt(start) == right.charAt(start + 1)
        && left.charAt(start + 1) == right.charAt(start);
  }

  private static boolean within(
      String left, int i, int leftEnd, String right, int j, int rightEnd, int most) {
    while (i < leftEnd && j < rightEnd && left.charAt(i) == right.charAt(j)) {
      i++;
      j++;
    }
    int leftRest = leftEnd - i;
    int rightRest = rightEnd - j;
    if (leftRest == 0 || rightRest == 0) {
      return leftRest + rightRest <= most;
    }
    if (most == 0 || Math.abs(leftRest - rightRest) > most) {
      return false;
    }
    return within(left, i + 1, leftEnd, right, j + 1, rightEnd, most - 1)
        || within(left, i + 1, leftEnd, right, j, rightEnd, most - 1)
        || within(left, i, leftEnd, right, j + 1, rightEnd, most - 1);
  }
}
