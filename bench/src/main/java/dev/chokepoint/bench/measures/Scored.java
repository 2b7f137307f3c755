package dev.chokepoint.bench.measures;

/// A pair's score and its label.
///
/// @param cluster what is drawn whole when ranges are made
/// @param score from 0 to 1
public record Scored(String cluster, double score, boolean same) {

  public Scored {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score lies between 0 and 1: " + score);
    }
  }
}
