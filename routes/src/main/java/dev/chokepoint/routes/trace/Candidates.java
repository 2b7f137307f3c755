package dev.chokepoint.routes.trace;

import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.RouteSource;
import java.util.Set;

/// The shipments that may be of a part, and the tests that are put to them: the one place where
/// both come together, whether for a trace, for what a widening would bring, or for the shipments
/// alone. Between gathering and testing the producers that the papers name are to be taken in.
final class Candidates {

  private final TracedPart part;
  private final StatedSteps stated;
  private final FirstTests tests;
  private final Gathered gathered;

  /// Gathers them.
  ///
  /// @param widened what is let in beyond
  Candidates(
      RouteSource source,
      PartReader numbers,
      TracedPart part,
      StatedSteps stated,
      Set<Widening.Kind> widened) {
    this.part = part;
    this.stated = stated;
    this.tests = new FirstTests(part.window(), widened);
    this.gathered = Gathered.of(source, numbers, part, stated.shipments(), tests);
  }

  Gathered gathered() {
    return gathered;
  }

  /// Puts the tests.
  ///
  /// @param holders that know the producers
  Sorting sorted(Holders holders) {
    return new Sorting(part, stated.ties(), tests, new OtherMaker(part, holders)).sort(gathered);
  }
}
