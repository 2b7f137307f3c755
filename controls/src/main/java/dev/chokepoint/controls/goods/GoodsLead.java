package dev.chokepoint.controls.goods;

import java.util.List;
import java.util.Optional;

/// A heading to search trade data for, with what is known of it: a candidate, never a
/// classification.
///
/// @param what the part, in the words of the rule that read it
/// @param candidate the heading of HS 2022 and the kind it rests on
/// @param listed its entry in the Common High Priority List; empty where the list does not name it
/// @param earlier codes that goods of the heading bore in HS 2017, where they differ
public record GoodsLead(
    String what,
    HsCandidate candidate,
    Optional<Chpl.Entry> listed,
    List<HsConcordance.Link> earlier) {

  public GoodsLead {
    earlier = List.copyOf(earlier);
  }
}
