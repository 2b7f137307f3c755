package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.flags.Link;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds part numbers of recovered parts. Reads all entities when it is first asked.
final class RecoveredLookup {

  /// Shorter numbers are no part's own.
  private static final int SHORTEST = 4;

  private final Snapshot snapshot;
  private final Model model;
  private final Map<String, String> byNumber = new HashMap<>();
  private boolean read;

  RecoveredLookup(Snapshot snapshot, Model model) {
    this.snapshot = snapshot;
    this.model = model;
  }

  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  List<Link.Recovered> find(String partNumber) {
    if (!read) {
      read = true;
      snapshot.forEach(this::keep);
    }
    String id = byNumber.get(plain(partNumber));
    return id == null
        ? List.of()
        : List.of(
            new Link.Recovered(
                partNumber, id, weapon(id).orElseGet(() -> Sentence.of("a weapon"))));
  }

  private void keep(Entity entity) {
    if (entity.schema().equals("Component")) {
      for (String property : List.of("partNumber", "name")) {
        for (String number : entity.values(property)) {
          if (plain(number).length() >= SHORTEST && number.matches(".*\\d.*")) {
            byNumber.putIfAbsent(plain(number), entity.id());
          }
        }
      }
    }
  }

  private Optional<Sentence> weapon(String component) {
    return snapshot
        .entity(component)
        .flatMap(entity -> entity.first("foundIn"))
        .flatMap(snapshot::entity)
        .flatMap(item -> item.first("weaponSystem"))
        .flatMap(snapshot::entity)
        .map(weapon -> Sentence.verbatim(weapon.caption(model)));
  }
}
