package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds addresses of listed parties, and addresses that are listed themselves. Reads all entities
/// when it is first asked; keeps the addresses of listed parties in memory, about 300 bytes each.
final class AddressLookup {

  private static final int KEPT = 20_000;
  private static final int MOST_MATCHES = 3;

  private final Snapshot snapshot;
  private final Model model;
  private final ListTies ties;
  private final Map<String, List<Kept>> byNumbers = new HashMap<>();
  private final RecentAnswers<String, List<Found>> recent = new RecentAnswers<>(KEPT);
  private boolean read;

  private record Kept(String id, String text) {}

  /// A listed address.
  ///
  /// @param text as the list writes it
  /// @param same whether all that tells one address from another agrees
  record Found(String id, String caption, String text, boolean same, ListTies.Tie tie) {}

  AddressLookup(Snapshot snapshot, Model model, ListTies ties) {
    this.snapshot = snapshot;
    this.model = model;
    this.ties = ties;
  }

  /// The same addresses, then similar ones, at most three.
  List<Found> find(String address) {
    return recent.of(address, this::search);
  }

  private List<Found> search(String address) {
    AddressWords asked = AddressWords.of(address);
    if (!asked.tells()) {
      return List.of();
    }
    readAll();
    List<Found> same = new ArrayList<>();
    List<Found> similar = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Kept kept : byNumbers.getOrDefault(asked.key(), List.of())) {
      AddressWords words = AddressWords.of(kept.text());
      boolean isSame = asked.same(words);
      if ((isSame || asked.similar(words)) && seen.add(kept.id())) {
        snapshot
            .entity(kept.id())
            .map(entity -> found(entity, kept, isSame))
            .filter(found -> found.tie().listed())
            .ifPresent(isSame ? same::add : similar::add);
      }
    }
    same.addAll(similar);
    return List.copyOf(same.subList(0, Math.min(MOST_MATCHES, same.size())));
  }

  private Found found(Entity entity, Kept kept, boolean same) {
    return new Found(entity.id(), entity.caption(model), kept.text(), same, ties.of(entity));
  }

  private void readAll() {
    if (!read) {
      read = true;
      snapshot.forEach(entity -> {
        if (ListTies.isListed(entity)) {
          keep(entity);
        }
      });
    }
  }

  private void keep(Entity entity) {
    Set<String> texts = new LinkedHashSet<>(entity.values("address"));
    for (String id : entity.values("addressEntity")) {
      snapshot.entity(id).ifPresent(address -> texts.addAll(address.values("full")));
    }
    for (String text : texts) {
      AddressWords words = AddressWords.of(text);
      if (words.tells()) {
        byNumbers
            .computeIfAbsent(words.key(), key -> new ArrayList<>(1))
            .add(new Kept(entity.id(), text));
      }
    }
  }
}
