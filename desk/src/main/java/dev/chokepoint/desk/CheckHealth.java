package dev.chokepoint.desk;

import dev.chokepoint.vault.snapshots.Snapshot;
import java.util.List;

/// "Is everything that is kept still what was published?"
public final class CheckHealth {

  private final Desk desk;

  public CheckHealth(Desk desk) {
    this.desk = desk;
  }

  /// Reads everything published and compares it with its checksums.
  public HealthAnswer answer() {
    return desk.asking(() -> {
      List<String> problems = desk.store().verify();
      Snapshot whole = desk.lastWhole();
      boolean sound = problems.isEmpty(); // What is damaged is not read for numbers.
      return new HealthAnswer(
          desk.data(),
          Runtime.version().toString(),
          whole.sources().size(),
          sound ? whole.clusters().size() : 0,
          sound ? whole.clusters().conflicts().size() : 0,
          whole.unclustered(),
          problems,
          old());
    });
  }

  private List<Freshness> old() {
    List<SourceFacts> standing =
        desk.lastWhole().sources().stream()
            .map(version -> ListSources.facts(version, List.of(version)))
            .toList();
    return new CheckFreshness(desk)
        .of(standing).stream().filter(each -> each.isStale() || each.failure() != null).toList();
  }
}
