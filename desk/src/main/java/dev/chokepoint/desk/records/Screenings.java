package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.RecordsStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the screening log holds: to be handed over, or erased where the law asks for it.
public final class Screenings {

  private final Desk desk;

  public Screenings(Desk desk) {
    this.desk = desk;
  }

  /// Hands over every entry in order, one at a time.
  ///
  /// @param name only questions about this name; null for all
  public void each(@Nullable String name, Consumer<Entry> reader) {
    desk.asking(() -> {
      Optional<RecordsStore> present =
          desk.records().openIfPresent(Ledger.SCREENINGS, desk.clock());
      if (present.isPresent()) {
        try (RecordsStore store = present.get()) {
          store.each(logged -> {
            Entry entry = Entry.of(logged);
            if (name == null || isAbout(entry, name)) {
              reader.accept(entry);
            }
          });
        }
      }
      return true;
    });
  }

  private static boolean isAbout(Entry entry, String name) {
    return entry.kind().equals(ScreeningLog.KIND)
        && entry.said().map(said -> AskedName.isIn(said, name)).orElse(false);
  }

  /// Erases what the log says of questions about a name. The entries stay in the chain.
  ///
  /// @param reason kept for good, so it must not repeat the name
  /// @return how many entries were erased
  public int forget(String name, String actor, String reason) {
    List<Long> numbers = new ArrayList<>();
    each(name, entry -> numbers.add(entry.number()));
    if (numbers.isEmpty()) {
      return 0;
    }
    return desk.asking(() -> {
      try (RecordsStore store = desk.records().open(Ledger.SCREENINGS, desk.clock())) {
        String said = new Said.Fields().put("reason", reason).said().json();
        Instant now = desk.clock().instant();
        return (int)
            numbers.stream()
                .filter(number -> store.erase(number, actor, now, said).isPresent())
                .count();
      }
    });
  }
}
