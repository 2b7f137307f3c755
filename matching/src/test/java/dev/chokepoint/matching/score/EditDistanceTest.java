package dev.chokepoint.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The distance agrees with the textbook's, within what is accepted.
class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "sahara, sahra, 1",
    "sofeh, safeh, 1",
    "timur, itmur, 1",
    "shagivaleev, shagivaleyev, 1",
    "shagivaleev, sagivaleyev, 2",
    "qods, ghods, -1",
    "oje, owj, -1",
    "same, same, -1",
  })
  void isAcceptedByTheLengthOfTheShorter(String left, String right, int distance) {
    assertThat(EditDistance.misspelling(left, right)).isEqualTo(distance);
    assertThat(EditDistance.misspelling(right, left)).isEqualTo(distance);
  }

  /// What is passed over by its shape is no misspelling, however long the words are.
  @Test
  void isNeverDeniedByTheShapes() {
    Seed.forAll(
        5_000,
        gen -> {
          StringBuilder one = new StringBuilder();
          for (int length = gen.between(4, 40); one.length() < length; ) {
            one.append((char) ('a' + gen.between(0, 27)));
          }
          StringBuilder other = new StringBuilder(one);
          for (int changes = gen.between(1, 5); changes > 0; changes--) {
            int at = gen.between(0, other.length());
            char letter = (char) ('a' + gen.between(0, 27));
            switch (gen.between(0, 3)) {
              case 0 -> other.deleteCharAt(at);
              case 1 -> other.insert(at, letter);
              default -> other.setCharAt(at, letter);
            }
          }
          if (EditDistance.misspelling(one.toString(), other.toString()) > 0) {
            int left = EditDistance.shape(one.toString());
            int right = EditDistance.shape(other.toString());
            assertThat(EditDistance.possible(left, right)).as("%s %s", one, other).isTrue();
            assertThat(EditDistance.possible(right, left)).as("%s %s", other, one).isTrue();
          }
        });
  }

  @Test
  void agreesWithTheTextbook() {
    Seed.forAll(
        3_000,
        gen -> {
          StringBuilder left = new StringBuilder();
          int length = gen.between(3, 18);
          for (int i = 0; i < length; i++) {
            left.append((char) ('a' + gen.between(0, 3)));
          }
          StringBuilder right = new StringBuilder(left);
          int changes = gen.between(1, 5);
          for (int i = 0; i < changes; i++) {
            int at = gen.between(0, right.length());
            switch (gen.between(0, 3)) {
              case 0 -> right.deleteCharAt(at).append('c');
              case 1 -> right.insert(at, (char) ('a' + gen.between(0, 3)));
              default -> right.setCharAt(at, (char) ('a' + gen.between(0, 3)));
            }
          }
          String one = left.toString();
          String other = right.toString();
          int most = EditDistance.accepted(Math.min(one.length(), other.length()));
          int textbook = textbook(one, other);
          int expected = textbook == 0 || textbook > most ? -1 : textbook;
          if (most > 0 && swap(one, other)) {
            expected = 1;
          }
          assertThat(EditDistance.misspelling(one, other))
              .as("%s %s", one, other)
              .isEqualTo(expected);
        });
  }

  private static boolean swap(String left, String right) {
    for (int i = 0; i + 1 < left.length(); i++) {
      String swapped =
          left.substring(0, i) + left.charAt(i + 1) + left.charAt(i) + left.substring(i + 2);
      if (swapped.equals(right) && !left.equals(right)) {
        return true;
      }
    }
    return false;
  }

  private static int textbook(String left, String right) {
    int[] before = new int[right.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + same, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[right.length()];
  }
}
