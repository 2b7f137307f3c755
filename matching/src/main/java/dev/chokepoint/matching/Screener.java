package dev.chokepoint.matching;

import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.index.Retrieval;
import dev.chokepoint.matching.score.Calibration;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyScorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds every party of some indexes that scores at least so much. For one thread.
public final class Screener {

  private final List<NameIndex> indexes;
  private final List<Retrieval> retrievals = new ArrayList<>();
  private final Calibration calibration;

  Screener(List<NameIndex> indexes, PartyScorer scorer, Calibration calibration) {
    this.indexes = List.copyOf(indexes);
    this.calibration = calibration;
    for (NameIndex index : indexes) {
      retrievals.add(new Retrieval(index, scorer));
    }
  }

  /// A party found.
  ///
  /// @param index place of its index among those searched
  /// @param entity its number in that index
  /// @param id of its entity
  /// @param score in [0,1]
  public record Match(int index, int entity, String id, double score) {}

  /// Every party that scores at least `threshold`, best first, then by id.
  ///
  /// @throws IllegalArgumentException if the threshold is under [Matching#LOWEST_CUTOFF]
  public List<Match> retrieve(Party asked, double threshold) {
    if (!(threshold >= Matching.LOWEST_CUTOFF && threshold <= 1)) {
      throw new IllegalArgumentException(
          "a threshold is from " + Matching.LOWEST_CUTOFF + " to 1, not " + threshold);
    }
    List<Match> matches = new ArrayList<>();
    double raw = calibration.raw(threshold);
    for (int i = 0; i < retrievals.size(); i++) {
      for (Retrieval.Found found : retrievals.get(i).find(asked, raw)) {
        matches.add(
            new Match(
                i,
                found.entity(),
                indexes.get(i).id(found.entity()),
                calibration.shown(found.score())));
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(Match::id)
            .thenComparingInt(Match::index));
    return matches;
  }

  /// A party found, with all that its index knows of it.
  public Party party(Match match) {
    return indexes.get(match.index()).party(match.entity());
  }
}
