package dev.chokepoint.ownership;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Something that is not known and would settle the question.
///
/// @param hold of what it is a share
/// @param asset of which something is not known
/// @param owner whose stake is known only within bounds; null where it is not known who holds a
///   part
/// @param open how much of the asset is open, in units of [Share]
/// @param mayReach whether it can come out so that the rule reaches the target
/// @param mayClear whether it can come out so that the rule does not
/// @param distance how many stakes lie between the asset and the target
public record MissingFact(
    Hold hold,
    String asset,
    @Nullable String owner,
    long open,
    boolean mayReach,
    boolean mayClear,
    int distance) {

  /// Those that settle it either way first; then the smallest, then the nearest.
  static final Comparator<MissingFact> MOST_TELLING =
      Comparator.comparing((MissingFact fact) -> !(fact.mayReach() && fact.mayClear()))
          .thenComparingLong(MissingFact::open)
          .thenComparingInt(MissingFact::distance)
          .thenComparing(MissingFact::asset)
          .thenComparing(fact -> fact.owner() == null ? "" : fact.owner());
}
