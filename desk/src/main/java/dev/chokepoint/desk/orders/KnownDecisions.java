package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderParty;
import java.util.Optional;

/// What people decided earlier about parties and those that were found for them.
public interface KnownDecisions {

  /// Nothing was decided.
  KnownDecisions NONE = (party, entity) -> Standing.OPEN;

  /// What stands about a party and one that was found for it.
  Standing of(OrderParty party, Entity found);

  /// What a decision says.
  enum Says {
    SAME,
    DIFFERENT,
    /// Nothing that stands: not decided, unsure, expired, or opened again.
    NOTHING
  }

  /// What stands.
  ///
  /// @param sentence what to tell the person who reads the verdict
  record Standing(Says says, Optional<Sentence> sentence) {

    /// Nothing was decided.
    public static final Standing OPEN = new Standing(Says.NOTHING, Optional.empty());
  }
}
