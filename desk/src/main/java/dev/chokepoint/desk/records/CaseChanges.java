package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What changed of pinned entities since they were pinned, and what a person says to it. Either
/// answer is an entry of its own: nothing that was pinned is ever taken away.
public final class CaseChanges {

  static final String KEPT = "kept";
  private static final String PIN = "pin";
  private static final String NOW = "now";

  private final Desk desk;
  private final RecordsDesk records;

  public CaseChanges(Desk desk) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
  }

  /// Pins that nobody answered since the last change, in order. A later pin of the same entity
  /// answers for the earlier one.
  ///
  /// @throws BadRequest if there is no such case
  public List<ChangedPin> of(String id) {
    return of(new KeepCases(desk).entries(id));
  }

  /// The same of a case that was read.
  ///
  /// @param entries all about the case, the one that opened it first
  List<ChangedPin> of(List<Entry> entries) {
    Map<Long, String> kept = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.kind().equals(KEPT)) {
        entry
            .said()
            .ifPresent(said ->
                kept.put(
                    Long.parseLong(Objects.requireNonNullElse(said.text(PIN), "-1")),
                    Objects.requireNonNullElse(said.text(NOW), "")));
      }
    }
    return all(CaseReading.read(entries)).stream()
        .filter(changed -> !changed.now().equals(kept.get(changed.number())))
        .toList();
  }

  /// All pins that changed, answered or not.
  private List<ChangedPin> all(CaseFile file) {
    Map<String, Long> last = new HashMap<>();
    file.pins(Pin.OfEntity.class)
        .forEach(pin -> last.put(pin.entity().id(), pin.pinned().number()));
    List<ChangedPin> changed = new ArrayList<>();
    for (Pin.OfEntity pin : file.pins(Pin.OfEntity.class)) {
      ChangedPin now = now(pin);
      boolean newest = Objects.equals(last.get(pin.entity().id()), pin.pinned().number());
      if (newest && (now.isGone() || now.gone() + now.added() > 0)) {
        changed.add(now);
      }
    }
    return changed;
  }

  private ChangedPin now(Pin.OfEntity pin) {
    String id = pin.entity().id();
    long number = pin.pinned().number();
    Optional<Entity> stands = desk.entity(id);
    if (stands.isEmpty()) {
      return new ChangedPin(number, id, pin.pinned().at(), 0, 0, "");
    }
    Set<String> now = ids(stands.get().statements());
    Set<String> then = ids(pin.entity().statements());
    long gone = then.stream().filter(each -> !now.contains(each)).count();
    long added = pin.whole() ? now.stream().filter(each -> !then.contains(each)).count() : 0;
    return new ChangedPin(number, id, pin.pinned().at(), gone, added, digest(now));
  }

  /// Keeps what was pinned; nothing is told of it until it changes once more.
  ///
  /// @throws BadRequest if there is no such case, or the pin did not change
  public Entry keep(String toCase, long number, String by) {
    ChangedPin changed = changed(toCase, number);
    Said said = new Said.Fields().put(PIN, Long.toString(number)).put(NOW, changed.now()).said();
    return records.writing(store -> records.say(store, KEPT, toCase, by, said));
  }

  /// Pins what stands now beside what stood then.
  ///
  /// @throws BadRequest if there is no such case, the pin did not change, or no source speaks about
  ///   the entity any more
  public Entry update(String toCase, long number, String by) {
    ChangedPin changed = changed(toCase, number);
    return new KeepCases(desk)
        .pinEntity(toCase, changed.entity(), List.of(), "as it stands since pin " + number, by);
  }

  private ChangedPin changed(String toCase, long number) {
    return of(toCase).stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(() ->
            BadRequest.notFound(
                Sentence.of("nothing changed of pin {0} of {1}", String.valueOf(number), toCase)));
  }

  private static Set<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String digest(Set<String> ids) {
    try {
      byte[] bytes = String.join("\n", new TreeSet<>(ids)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
