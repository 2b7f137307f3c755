package dev.chokepoint.web.match;

import dev.chokepoint.matching.explain.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A party found, before it is known whether it is wanted.
///
/// @param because tells why, when it is asked, which costs more than the score does
record Candidate(String id, double score, Because because) {

  /// Tells why.
  interface Because {
    Explanation tell();
  }

  /// Best first, then by id.
  static List<Candidate> ordered(Iterable<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>();
    candidates.forEach(all::add);
    all.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
    return all;
  }
}
