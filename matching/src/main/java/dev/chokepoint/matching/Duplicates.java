package dev.chokepoint.matching;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/// Finds pairs of parties of different sources that may be one. Every party of all sources but the
/// largest is looked for in the sources that are larger than its own, so each two sources are
/// compared once, from the side that has fewer. For one thread.
public final class Duplicates {

  /// Of what is found for one party, the best so many in each source; a name that more are called
  /// by tells nobody apart.
  public static final int MOST_FOR_ONE = 5;

  private final Matching matching;
  private final List<NameIndex> bySize;

  /// @param indexes one a source
  public Duplicates(Matching matching, List<NameIndex> indexes) {
    this.matching = matching;
    this.bySize = indexes.stream().sorted(Comparator.comparingInt(NameIndex::entities)).toList();
  }

  /// Two parties that may be one.
  ///
  /// @param left the one that was looked for, in the smaller source
  public record Pair(Place left, Place right, double score) {}

  /// A party in an index.
  public record Place(NameIndex index, int entity) {

    public String id() {
      return index.id(entity);
    }

    public Party party() {
      return index.party(entity);
    }
  }

  /// Which two parties are one already.
  @FunctionalInterface
  public interface Called {
    /// The id by which a party is called.
    String by(String id);
  }

  /// Pairs that score at least so much, the best first, then by ids; two parties once, with their
  /// best score.
  ///
  /// @param called parties that are called by one id are one already
  /// @param seen what is compared of the party that is looked for
  /// @param progress told how many parties were looked for
  public List<Pair> find(
      double threshold, Called called, UnaryOperator<Party> seen, LongConsumer progress) {
    Map<List<String>, Pair> best = new HashMap<>();
    long asked = 0;
    for (int i = 0; i + 1 < bySize.size(); i++) {
      NameIndex own = bySize.get(i);
      List<NameIndex> larger = bySize.subList(i + 1, bySize.size());
      Screener screener = matching.screener(larger);
      for (int entity = 0; entity < own.entities(); entity++) {
        Place left = new Place(own, entity);
        String id = called.by(left.id());
        int[] taken = new int[larger.size()];
        for (Screener.Match match : screener.retrieve(seen.apply(left.party()), threshold)) {
          String other = called.by(match.id());
          if (!other.equals(id) && taken[match.index()]++ < MOST_FOR_ONE) {
            Pair pair =
                new Pair(left, new Place(larger.get(match.index()), match.entity()), match.score());
            List<String> key = id.compareTo(other) < 0 ? List.of(id, other) : List.of(other, id);
            best.merge(key, pair, (one, more) -> more.score() > one.score() ? more : one);
          }
        }
        progress.accept(++asked);
      }
    }
    List<Map.Entry<List<String>, Pair>> sorted = new ArrayList<>(best.entrySet());
    sorted.sort(
        Comparator.comparingDouble((Map.Entry<List<String>, Pair> e) -> e.getValue().score())
            .reversed()
            .thenComparing(e -> e.getKey().getFirst())
            .thenComparing(e -> e.getKey().getLast()));
    return sorted.stream().map(Map.Entry::getValue).toList();
  }

  /// Why two parties may be one, as a sentence.
  public Sentence why(Pair pair) {
    return matching.explain(pair.left().party(), pair.right().party()).sentence();
  }
}
