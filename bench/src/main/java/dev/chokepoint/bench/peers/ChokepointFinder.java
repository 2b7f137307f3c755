package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.score.Party;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.function.Function;

/// Asks a mapped index for all that reach a threshold, and gives the best of them.
///
/// @param arena holds the mapped file
record ChokepointFinder(
    Screener screener, Function<LabelledParty, Party> analysis, double least, Arena arena)
    implements Finder {

  @Override
  public List<Hit> find(LabelledParty query, int limit) {
    return screener.retrieve(analysis.apply(query), least).stream()
        .limit(limit)
        .map(each -> new Hit(ListedEntities.number(each.id()), each.score()))
        .toList();
  }

  @Override
  public void close() {
    arena.close();
  }
}
