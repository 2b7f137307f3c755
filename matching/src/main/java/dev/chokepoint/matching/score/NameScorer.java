package dev.chokepoint.matching.score;

import dev.chokepoint.matching.names.LegalFormMatch;
import dev.chokepoint.matching.names.NameTables;
import dev.chokepoint.matching.score.NameAlignment.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scores two names in [0,1]: 1 only for names written alike; the same whichever comes first.
///
/// Words are paired so that their strengths, by weight, add up to the most. The mean strength of
/// the pairs is then lowered for words that only one name has, more if both have some; for numbers
/// that disagree; slightly for another order or another legal form. Keeps scratch space: for one
/// thread.
public final class NameScorer {

  /// What a name can reach that is not written alike.
  static final double NOT_IDENTICAL = 0.995;

  private static final double ORDER_OF_PERSON = 0.985;
  private static final double ORDER_OF_OTHER = 0.95;
  private static final double NUMBERS_DISAGREE = 0.5;
  private static final double NUMBER_OMITTED = 0.85;
  private static final double OTHER_FORM = 0.97;
  private static final double EQUIVALENT_FORM = 0.995;
  private static final double FORM_OMITTED = 0.985;
  private static final double LONG_ACRONYM = 0.75;
  private static final double SHORT_ACRONYM = 0.55;
  private static final int LONG = 4;

  private final NameTables tables;
  private final Assignment assignment = new Assignment();
  private final int[] columnOf = new int[ComparableName.MOST_WORDS];
  private final double[][] value = new double[ComparableName.MOST_WORDS][ComparableName.MOST_WORDS];
  private final int[][] relation = new int[ComparableName.MOST_WORDS][ComparableName.MOST_WORDS];

  public NameScorer(NameTables tables) {
    this.tables = tables;
  }

  /// The score of two names.
  public double score(ComparableName one, ComparableName other) {
    if (one.raw().equals(other.raw())) {
      return one.size() == 0 ? 0 : 1;
    }
    boolean inOrder = one.raw().compareTo(other.raw()) <= 0;
    ComparableName left = inOrder ? one : other;
    ComparableName right = inOrder ? other : one;
    double best = Math.max(paired(left, right), acronym(left, right));
    Joins joins = Joins.of(left, right);
    if (joins != null) {
      best = Math.max(best, paired(joins.left(), joins.right()));
    }
    return best;
  }

  /// How the score comes about; the names are given back in the order they were given.
  public NameAlignment align(ComparableName one, ComparableName other) {
    boolean inOrder = one.raw().compareTo(other.raw()) <= 0;
    ComparableName left = inOrder ? one : other;
    ComparableName right = inOrder ? other : one;
    double score = score(one, other);
    Joins joins = Joins.of(left, right);
    if (joins != null && paired(joins.left(), joins.right()) >= score) {
      left = joins.left();
      right = joins.right();
    } else if (paired(left, right) < score && acronym(left, right) >= score) {
      return alignment(inOrder ? left : right, inOrder ? right : left, true, score);
    }
    return alignment(inOrder ? left : right, inOrder ? right : left, false, score);
  }

  private double paired(ComparableName left, ComparableName right) {
    pair(left, right);
    double weight = 0;
    double sum = 0;
    double leftOnly = left.weight();
    double rightOnly = right.weight();
    boolean order = true;
    boolean told = false;
    int last = -1;
    for (int i = 0; i < left.size(); i++) {
      int j = columnOf[i];
      if (j < 0) {
        continue;
      }
      told |= WordRelation.reason(relation[i][j]) != PairReason.INITIAL;
      weight += weight(left.word(i), right.word(j));
      sum += value[i][j];
      leftOnly -= left.word(i).weight();
      rightOnly -= right.word(j).weight();
      order &= j > last;
      last = j;
    }
    // Initials alone make no match, and the index could not find one.
    if (!told) {
      return 0;
    }
    double score =
        ScoreRules.likeness(sum / weight, weight)
            * ScoreRules.wholeness(weight, positive(leftOnly), positive(rightOnly));
    if (!order) {
      score *= isPerson(left, right) ? ORDER_OF_PERSON : ORDER_OF_OTHER;
    }
    score *= ofNumbers(numbers(left, right)) * ofForms(legalForms(left, right));
    return Math.min(score, NOT_IDENTICAL);
  }

  /// Sums of floats may miss zero by a little.
  private static double positive(double weight) {
    return weight < 1e-4 ? 0 : weight;
  }

  private static double weight(Word left, Word right) {
    return (left.weight() + right.weight()) / 2.0;
  }

  private void pair(ComparableName left, ComparableName right) {
    for (int i = 0; i < left.size(); i++) {
      Word word = left.word(i);
      for (int j = 0; j < right.size(); j++) {
        int related = WordRelation.of(word, right.word(j));
        relation[i][j] = related;
        value[i][j] =
            related == 0
                ? 0
                : WordRelation.strength(related, word, right.word(j)) * weight(word, right.word(j));
      }
    }
    assignment.solve(value, left.size(), right.size(), columnOf);
  }

  private static boolean isPerson(ComparableName left, ComparableName right) {
    return left.kind() == dev.chokepoint.matching.names.NameKind.PERSON
        || right.kind() == dev.chokepoint.matching.names.NameKind.PERSON;
  }

  private static double acronym(ComparableName left, ComparableName right) {
    String letters = acronymLetters(left, right);
    if (letters == null) {
      return 0;
    }
    double score = letters.length() >= LONG ? LONG_ACRONYM : SHORT_ACRONYM;
    return score * ofNumbers(numbers(left, right));
  }

  private static @Nullable String acronymLetters(ComparableName left, ComparableName right) {
    return standsFor(left.asAcronym(), right)
        ? left.asAcronym()
        : standsFor(right.asAcronym(), left) ? right.asAcronym() : null;
  }

  private static boolean standsFor(@Nullable String letters, ComparableName name) {
    return letters != null
        && (letters.equals(name.acronym()) || letters.equals(name.acronymWithForm()));
  }

  private static double ofNumbers(Standing numbers) {
    return switch (numbers) {
      case ABSENT, SAME, EQUIVALENT -> 1;
      case ONLY_ONE -> NUMBER_OMITTED;
      case DIFFERENT -> NUMBERS_DISAGREE;
    };
  }

  private static double ofForms(Standing forms) {
    return switch (forms) {
      case ABSENT, SAME -> 1;
      case EQUIVALENT -> EQUIVALENT_FORM;
      case ONLY_ONE -> FORM_OMITTED;
      case DIFFERENT -> OTHER_FORM;
    };
  }

  private static Standing numbers(ComparableName left, ComparableName right) {
    if (left.numbers() == 0 && right.numbers() == 0) {
      return Standing.ABSENT;
    }
    if (left.numbers() == 0 || right.numbers() == 0) {
      return Standing.ONLY_ONE;
    }
    int shared = 0;
    for (int i = 0; i < left.numbers(); i++) {
      if (hasNumber(right, left.number(i).meaning())) {
        shared++;
      }
    }
    int most = Math.max(left.numbers(), right.numbers());
    if (shared == most) {
      return Standing.SAME;
    }
    return shared == Math.min(left.numbers(), right.numbers())
        ? Standing.ONLY_ONE
        : Standing.DIFFERENT;
  }

  private static boolean hasNumber(ComparableName name, String number) {
    for (int i = 0; i < name.numbers(); i++) {
      if (name.number(i).meaning().equals(number)) {
        return true;
      }
    }
    return false;
  }

  private Standing legalForms(ComparableName left, ComparableName right) {
    if (left.legalForms() == 0 && right.legalForms() == 0) {
      return Standing.ABSENT;
    }
    if (left.legalForms() == 0 || right.legalForms() == 0) {
      return Standing.ONLY_ONE;
    }
    Standing best = Standing.DIFFERENT;
    for (int i = 0; i < left.legalForms(); i++) {
      for (int j = 0; j < right.legalForms(); j++) {
        Word one = left.legalForm(i);
        Word other = right.legalForm(j);
        if (one.surface().equals(other.surface())) {
          return Standing.SAME;
        }
        if (tables.legalForms(one.meaning(), other.meaning()) != LegalFormMatch.DIFFERENT) {
          best = Standing.EQUIVALENT;
        }
      }
    }
    return best;
  }

  private NameAlignment alignment(
      ComparableName left, ComparableName right, boolean acronym, double score) {
    List<NameAlignment.Pair> pairs = new ArrayList<>();
    List<Integer> leftOnly = new ArrayList<>();
    boolean[] taken = new boolean[right.size()];
    boolean order = true;
    int last = -1;
    pair(left, right);
    for (int i = 0; i < left.size(); i++) {
      int j = columnOf[i];
      if (j < 0 || acronym) {
        leftOnly.add(i);
        continue;
      }
      taken[j] = true;
      order &= j > last;
      last = j;
      pairs.add(
          new NameAlignment.Pair(
              i,
              j,
              relation[i][j],
              WordRelation.strength(relation[i][j], left.word(i), right.word(j))));
    }
    List<Integer> rightOnly = new ArrayList<>();
    for (int j = 0; j < right.size(); j++) {
      if (!taken[j]) {
        rightOnly.add(j);
      }
    }
    return new NameAlignment(
        left,
        right,
        pairs,
        leftOnly,
        rightOnly,
        order,
        numbers(left, right),
        legalForms(left, right),
        acronym,
        score);
  }
}
