package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.RecordsStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person asks to have erased: every entry of both logs that names them. The entries stay in
/// their chains, and new ones say who erased them and why.
///
/// Attached files are not searched, nor entries that spell the name otherwise.
public final class ErasureRequest {

  private final Desk desk;
  private final RecordsDesk records;
  private final String name;

  /// @param name in any case
  public ErasureRequest(Desk desk, String name) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
    this.name = AskedName.folded(name);
  }

  /// Numbers of the entries of the records that name the person, in order.
  public List<Long> entries() {
    return records
        .reading(store ->
            RecordsDesk.entries(store, null, null).stream()
                .filter(entry -> entry.said().map(said -> names(said.fields())).orElse(false))
                .map(Entry::number)
                .toList())
        .orElseGet(List::of);
  }

  private boolean names(Object said) {
    return switch (said) {
      case String text -> AskedName.folded(text).contains(name);
      case Map<?, ?> fields -> fields.values().stream().anyMatch(this::names);
      case Collection<?> elements -> elements.stream().anyMatch(this::names);
      default -> false;
    };
  }

  /// Erases what the entries of the records say that name the person.
  ///
  /// @param reason kept for good, so it must not repeat the name
  /// @return how many entries were erased
  public int carryOut(String actor, String reason) {
    List<Long> numbers = entries();
    String said = new Said.Fields().put("reason", reason).said().json();
    Instant now = desk.clock().instant();
    return desk.asking(() -> {
      Optional<RecordsStore> present = desk.records().openIfPresent(Ledger.RECORDS, desk.clock());
      if (present.isEmpty()) {
        return 0;
      }
      try (RecordsStore store = present.get()) {
        return (int)
            numbers.stream()
                .filter(number -> store.erase(number, actor, now, said).isPresent())
                .count();
      }
    });
  }
}
