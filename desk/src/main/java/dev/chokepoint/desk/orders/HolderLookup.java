package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.screening.flags.Link;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds listed owners and directors of a party that was found, one step up.
final class HolderLookup {

  private static final int MOST = 200;

  private final Snapshot snapshot;
  private final Model model;
  private final ListTies ties;

  HolderLookup(Snapshot snapshot, Model model, ListTies ties) {
    this.snapshot = snapshot;
    this.model = model;
    this.ties = ties;
  }

  List<Link.Holder> find(Role role, String party) {
    List<Link.Holder> holders = new ArrayList<>();
    for (String id : snapshot.referring(party, MOST)) {
      Optional<Entity> tie = snapshot.entity(id);
      if (tie.isPresent()) {
        switch (tie.get().schema()) {
          case "Ownership" -> add(holders, role, tie.get(), party, "asset", "owner");
          case "Directorship" -> add(holders, role, tie.get(), party, "organization", "director");
          default -> {}
        }
      }
    }
    return holders;
  }

  private void add(
      List<Link.Holder> holders, Role role, Entity tie, String party, String held, String holder) {
    if (!tie.values(held).contains(party)) {
      return;
    }
    for (String id : tie.values(holder)) {
      snapshot
          .entity(id)
          .filter(ListTies::isListed)
          .ifPresent(entity ->
              holders.add(
                  new Link.Holder(
                      role,
                      id,
                      entity.caption(model),
                      percent(tie),
                      holder.equals("director"),
                      ties.of(entity).since())));
    }
  }

  private static @Nullable BigDecimal percent(Entity tie) {
    return Stream.of("percentage", "sharePercentage")
        .flatMap(property -> tie.values(property).stream())
        .map(text -> text.replace("%", "").replace(',', '.').strip())
        .filter(text -> text.matches("\\d{1,3}(\\.\\d{1,6})?"))
        .map(BigDecimal::new)
        .findFirst()
        .orElse(null);
  }
}
