package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.score.Party;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Asks a mapped index for all that reach a threshold, and gives the best of them.
///
/// @param arena holds the mapped file
record ChokepointFinder(
    Matching matching,
    Screener screener,
    Function<LabelledParty, Party> analysis,
    double least,
    Arena arena)
    implements Finder {

  @Override
  public List<Hit> find(LabelledParty query, int limit) {
    return screener.retrieve(analysis.apply(query), least).stream()
        .limit(limit)
        .map(each -> new Hit(ListedEntities.number(each.id()), each.score()))
        .toList();
  }

  @Override
  public List<Hit> explain(LabelledParty query, int limit) {
    Party asked = analysis.apply(query);
    List<Hit> hits = new ArrayList<>();
    for (Screener.Match each : screener.retrieve(asked, least).stream().limit(limit).toList()) {
      if (matching.explain(asked, screener.party(each)).sentence().isEmpty()) {
        throw new IllegalStateException("a hit without a reason");
      }
      hits.add(new Hit(ListedEntities.number(each.id()), each.score()));
    }
    return hits;
  }

  @Override
  public void close() {
    arena.close();
  }
}
