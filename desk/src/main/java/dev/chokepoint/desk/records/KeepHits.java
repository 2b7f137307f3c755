package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.screening.policy.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The queue for people: matches that screening found and nobody decided. One hit a party and
/// entity, however many rows have it.
public final class KeepHits {

  /// More hits than this in one run are told and not queued: nobody would look through them.
  public static final int MOST = 10_000;

  private static final String HIT = "hit";

  private final Desk desk;
  private final RecordsDesk records;
  private final Map<StandingDecision.Pair, Said> found = new LinkedHashMap<>();
  private long left;

  public KeepHits(Desk desk) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
  }

  /// Takes note of the matches of a row that need a person or a stop.
  public void note(ScreenedOrder order, String file) {
    if (order.order() == null) {
      return;
    }
    for (Policy.Weighed weighed : order.findings()) {
      if (weighed.verdict() != Verdict.NO_FINDING
          && weighed.finding() instanceof Finding.Listed listed) {
        order
            .order()
            .party(listed.role())
            .ifPresent(party -> note(party, listed, order.row(), file));
      }
    }
  }

  private void note(OrderParty party, Finding.Listed listed, long row, String file) {
    Optional<String> name = party.text(PartyField.NAME);
    if (name.isEmpty()) {
      return;
    }
    StandingDecision.Pair pair = StandingDecision.Pair.of(name.get(), listed.id());
    if (found.size() == MOST && !found.containsKey(pair)) {
      left++;
      return;
    }
    found.computeIfAbsent(
        pair,
        key ->
            new Said.Fields()
                .put("party", name.get())
                .put("party_country", party.text(PartyField.COUNTRY).orElse(null))
                .put("role", listed.role().key())
                .put("entity", listed.id())
                .put("caption", listed.caption())
                .put("score", listed.score())
                .put("sentence", listed.sentence())
                .put("file", file)
                .put("row", row)
                .said());
  }

  /// Puts what was noted into the queue, without pairs that are in it.
  ///
  /// @return how many are new
  public int keep(String actor) {
    if (found.isEmpty()) {
      return 0;
    }
    Set<StandingDecision.Pair> known =
        all().stream().flatMap(entry -> pair(entry).stream()).collect(Collectors.toSet());
    return records.writing(store -> {
      int made = 0;
      for (Map.Entry<StandingDecision.Pair, Said> hit : found.entrySet()) {
        if (!known.contains(hit.getKey())) {
          records.name(store, HIT, actor, hit.getValue());
          made++;
        }
      }
      return made;
    });
  }

  /// How many were found and had no room.
  public long left() {
    return left;
  }

  private static Optional<StandingDecision.Pair> pair(Entry entry) {
    return entry
        .said()
        .map(said ->
            StandingDecision.Pair.of(
                Objects.requireNonNullElse(said.text("party"), ""),
                Objects.requireNonNullElse(said.text("entity"), "")));
  }

  private List<Entry> all() {
    return records.reading(store -> RecordsDesk.entries(store, HIT, null)).orElseGet(List::of);
  }

  /// Hits about which nothing stands, in order. A decision that expired, was taken back, or rests
  /// on what changed since does not stand.
  public List<Entry> open() {
    Map<StandingDecision.Pair, StandingDecision> decided = new LinkedHashMap<>();
    new KeepDecisions(desk).standing().forEach(decision -> decided.put(decision.pair(), decision));
    List<Entry> open = new ArrayList<>();
    for (Entry entry : all()) {
      Optional<StandingDecision.Pair> pair = pair(entry);
      if (pair.isPresent()) {
        StandingDecision decision = decided.get(pair.get());
        if (decision == null || !stands(decision, entry)) {
          open.add(entry);
        }
      }
    }
    return open;
  }

  private boolean stands(StandingDecision decision, Entry hit) {
    String country = hit.said().map(said -> said.text("party_country")).orElse(null);
    return desk.entity(decision.pair().entity())
        .map(entity -> decision.stands(entity, country, desk.clock().instant()))
        .orElse(true);
  }

  /// A hit.
  ///
  /// @throws BadRequest if there is none of that name
  public Said hit(String name) {
    return records
        .reading(store -> RecordsDesk.entries(store, HIT, name))
        .flatMap(entries -> entries.stream().findFirst())
        .flatMap(Entry::said)
        .orElseThrow(() -> BadRequest.notFound("there is no hit " + name));
  }
}
