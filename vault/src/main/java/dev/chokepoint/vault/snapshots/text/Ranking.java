package dev.chokepoint.vault.snapshots.text;

import java.util.List;

/// What a query finds, as ids alone.
///
/// @param ids best first, equal ones in the order of ids; as many as were asked for
/// @param total how many entities there are in all
/// @param facets how all that was found spreads
public record Ranking(List<String> ids, long total, Facets facets) {

  public Ranking {
    ids = List.copyOf(ids);
  }
}
