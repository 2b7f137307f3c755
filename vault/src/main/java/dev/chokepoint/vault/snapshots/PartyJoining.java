package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.index.Clustering;
import dev.chokepoint.evidence.index.IdentityDecision;
import java.util.List;
import java.util.function.Supplier;

/// How parties of several sources are put together.
///
/// @param clustering by what the sources say
/// @param decisions of people, in the order in which they were taken; asked for whenever a snapshot
///   is published. Where they cannot be read nothing is published: people's word is not passed over
public record PartyJoining(Clustering<?> clustering, Supplier<List<IdentityDecision>> decisions) {

  /// By what the sources say alone.
  public static PartyJoining bySources(Clustering<?> clustering) {
    return new PartyJoining(clustering, List::of);
  }
}
