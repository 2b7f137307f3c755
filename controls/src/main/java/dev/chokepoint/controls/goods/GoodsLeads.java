package dev.chokepoint.controls.goods;

import java.util.List;

/// Finds the headings that a part may be declared under.
public final class GoodsLeads {

  private final PartKinds kinds;
  private final HsCandidates candidates;
  private final Chpl list;
  private final HsConcordance concordance;

  private GoodsLeads(
      PartKinds kinds, HsCandidates candidates, Chpl list, HsConcordance concordance) {
    this.kinds = kinds;
    this.candidates = candidates;
    this.list = list;
    this.concordance = concordance;
  }

  /// By the tables that ship.
  ///
  /// @throws IllegalStateException if a row cannot be read
  public static GoodsLeads bundled() {
    return new GoodsLeads(
        PartKinds.bundled(), HsCandidates.bundled(), Chpl.bundled(), HsConcordance.bundled());
  }

  /// The leads for a part, in the order of the tables; none where its words are unknown or too
  /// broad.
  ///
  /// @param what the part, in the words of a maker's rule
  public List<GoodsLead> of(String what) {
    return kinds.of(what).stream()
        .flatMap(kind -> candidates.of(kind).stream())
        .map(candidate -> lead(what, candidate))
        .toList();
  }

  private GoodsLead lead(String what, HsCandidate candidate) {
    return new GoodsLead(
        what,
        candidate,
        list.of(candidate.code()),
        concordance.from(candidate.code(), HsRevision.HS2022, HsRevision.HS2017).stream()
            .filter(link -> !link.earlier().equals(link.later()))
            .toList());
  }
}
