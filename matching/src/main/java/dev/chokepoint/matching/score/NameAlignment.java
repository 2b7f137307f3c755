package dev.chokepoint.matching.score;

import java.util.List;

/// How the words of two names were paired, and what came of it.
///
/// @param left the name as it was compared, with neighbouring words joined where that helped
/// @param right the same
/// @param pairs paired words in the order of the first name
/// @param leftOnly places of words that only the first name has
/// @param rightOnly places of words that only the second name has
/// @param order whether the paired words come in the same order
/// @param numbers how the numbers stand
/// @param legalForms how the legal forms stand
/// @param acronym whether one name was taken for the first letters of the other
/// @param score in [0,1]
public record NameAlignment(
    ComparableName left,
    ComparableName right,
    List<Pair> pairs,
    List<Integer> leftOnly,
    List<Integer> rightOnly,
    boolean order,
    Standing numbers,
    Standing legalForms,
    boolean acronym,
    double score) {

  /// Two words taken for one.
  ///
  /// @param left place in the first name
  /// @param right place in the second name
  /// @param relation see [WordRelation]
  /// @param strength how sure it is, in (0,1]
  public record Pair(int left, int right, int relation, double strength) {

    public PairReason reason() {
      return WordRelation.reason(relation);
    }
  }

  /// How something stands that both names may have.
  public enum Standing {
    ABSENT,
    SAME,
    EQUIVALENT,
    ONLY_ONE,
    DIFFERENT
  }

  public NameAlignment {
    pairs = List.copyOf(pairs);
    leftOnly = List.copyOf(leftOnly);
    rightOnly = List.copyOf(rightOnly);
  }
}
