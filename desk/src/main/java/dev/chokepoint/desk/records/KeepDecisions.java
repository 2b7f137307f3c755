package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.orders.KnownDecisions;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.screening.order.PartyField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people decided about a party of theirs and one of a list: the same, different, or not
/// enough to tell. Everything is kept as it was entered; taking a decision back is a new entry.
public final class KeepDecisions {

  private static final String DECISION = "decision";
  private static final String UNDO = "undo";

  private final Desk desk;
  private final RecordsDesk records;

  public KeepDecisions(Desk desk) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
  }

  /// Decides.
  ///
  /// @return the entry, whose subject is the decision's new name
  /// @throws BadRequest if there is no such entity in the newest snapshot
  public Entry decide(NewDecision decision, String actor) {
    Entity entity =
        desk.entity(decision.entity())
            .orElseThrow(() -> BadRequest.notFound("there is no entity " + decision.entity()));
    Said said = decision.said(ReliedOn.of(entity));
    return records.writing(store -> records.name(store, DECISION, actor, said));
  }

  /// Takes a decision back: what stood before it stands again.
  ///
  /// @throws BadRequest if there is no such decision, or it was taken back already
  public Entry undo(String decision, String reason, String actor) {
    return records.writing(store -> {
      RecordsDesk.requireKnown(store, DECISION, decision);
      if (!store.entries(UNDO, decision).isEmpty()) {
        throw BadRequest.usage(decision + " was taken back already");
      }
      return records.say(
          store, UNDO, decision, actor, new Said.Fields().put("reason", reason).said());
    });
  }

  /// All decisions and what was taken back, in order.
  public List<Entry> all() {
    return records
        .reading(store ->
            RecordsDesk.entries(store, null, null).stream()
                .filter(entry -> entry.subject().startsWith(DECISION + "-"))
                .toList())
        .orElseGet(List::of);
  }

  /// The decisions that were not taken back, the last one about each pair.
  public List<StandingDecision> standing() {
    Map<String, StandingDecision> byName = new LinkedHashMap<>();
    for (Entry entry : all()) {
      Optional<Said> said = entry.said();
      if (entry.kind().equals(DECISION) && said.isPresent()) {
        byName.put(entry.subject(), StandingDecision.of(entry, said.get()));
      } else if (entry.kind().equals(UNDO)) {
        byName.remove(entry.subject());
      }
    }
    Map<StandingDecision.Pair, StandingDecision> byPair = new LinkedHashMap<>();
    byName.values().forEach(decision -> byPair.put(decision.pair(), decision));
    return List.copyOf(byPair.values());
  }

  /// What stands now, for screening. Read once.
  public KnownDecisions known() {
    Map<StandingDecision.Pair, StandingDecision> byPair = new LinkedHashMap<>();
    standing().forEach(decision -> byPair.put(decision.pair(), decision));
    Instant now = desk.clock().instant();
    return (party, found) -> {
      String name = party.text(PartyField.NAME).orElse("");
      for (String id : ids(found)) {
        StandingDecision decision = byPair.get(StandingDecision.Pair.of(name, id));
        if (decision != null) {
          return decision.about(found, party.text(PartyField.COUNTRY).orElse(null), now);
        }
      }
      return KnownDecisions.Standing.OPEN;
    };
  }

  /// The ids under which an entity was ever known: its own, and those that were merged into it.
  private static Set<String> ids(Entity found) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(found.id());
    found.statements().forEach(statement -> ids.add(statement.entityId()));
    return ids;
  }
}
