package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.FindDuplicates;
import dev.chokepoint.desk.KeptSentence;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.vault.records.RecordsStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The queue for people: matches that screening found and nobody decided. One hit a party and
/// entity, however many rows have it.
public final class KeepHits {

  /// More hits than this in one run are told and not queued: nobody would look through them.
  public static final int MOST = 10_000;

  static final String HIT = "hit";

  /// The member beside `sentence` that says it in other languages, too.
  private static final String PATTERN = "sentence_pattern";

  private final Desk desk;
  private final RecordsDesk records;
  private final KnownEntities entities;
  private final Map<StandingDecision.Pair, Said> found = new LinkedHashMap<>();
  private long left;

  public KeepHits(Desk desk) {
    this(desk, KnownEntities.of(desk));
  }

  /// @param entities what hits are about
  public KeepHits(Desk desk, KnownEntities entities) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
    this.entities = entities;
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
            .ifPresent(party -> note(party, listed, weighed.verdict(), order.row(), file));
      }
    }
  }

  /// Takes note of two parties of the lists that may be one.
  public void note(FindDuplicates.Proposal proposal) {
    StandingDecision.Pair pair = StandingDecision.Pair.between(proposal.left(), proposal.right());
    if (found.size() == MOST && !found.containsKey(pair)) {
      left++;
      return;
    }
    found.putIfAbsent(
        pair,
        new Said.Fields()
            .put("kind", "proposal")
            .put("party", proposal.leftCaption())
            .put("party_id", proposal.left())
            .put("entity", proposal.right())
            .put("caption", proposal.rightCaption())
            .put("score", proposal.score())
            .put("verdict", Verdict.CHECK.key())
            .put("sentence", proposal.sentence().text())
            .put(PATTERN, proposal.sentence().plain())
            .said());
  }

  private void note(
      OrderParty party, Finding.Listed listed, Verdict verdict, long row, String file) {
    Optional<String> name = party.text(PartyField.NAME);
    if (name.isEmpty()) {
      return;
    }
    StandingDecision.Pair pair = StandingDecision.Pair.of(name.get(), listed.id());
    if (found.size() == MOST && !found.containsKey(pair)) {
      left++;
      return;
    }
    Said said =
        new Said.Fields()
            .put("party", name.get())
            .put("party_country", party.text(PartyField.COUNTRY).orElse(null))
            .put("role", listed.role().key())
            .put("entity", listed.id())
            .put("caption", listed.caption())
            .put("score", listed.score())
            .put("verdict", verdict.key())
            .put("sentence", listed.sentence().text())
            .put(PATTERN, listed.sentence().plain())
            .put("file", file)
            .put("row", row)
            .said();
    found.merge(pair, said, (known, other) -> rises(known, other) ? other : known);
  }

  /// Whether a hit that had to be looked at is a Stop now.
  private static boolean rises(Said known, Said now) {
    String stop = Verdict.STOP.key();
    return stop.equals(now.text("verdict")) && !stop.equals(known.text("verdict"));
  }

  /// Puts what was noted into the queue, in one transaction. A pair that is in it stays there once;
  /// where it is a Stop now and was none, that is entered.
  ///
  /// @return how many are new
  public int keep(String actor) {
    if (found.isEmpty()) {
      return 0;
    }
    return records.writing(store ->
        store.together(() -> {
          Map<StandingDecision.Pair, Entry> known = new HashMap<>();
          for (Entry entry : all(store)) {
            pair(entry).ifPresent(pair -> known.put(pair, entry));
          }
          int made = 0;
          for (Map.Entry<StandingDecision.Pair, Said> hit : found.entrySet()) {
            Entry there = known.get(hit.getKey());
            if (there == null) {
              records.name(store, HIT, actor, hit.getValue());
              made++;
            } else if (there.said().map(said -> rises(said, hit.getValue())).orElse(false)) {
              records.say(store, HIT, there.subject(), actor, hit.getValue());
            }
          }
          return made;
        }));
  }

  /// How many were found and had no room.
  public long left() {
    return left;
  }

  private static Optional<StandingDecision.Pair> pair(Entry entry) {
    return entry.said().map(StandingDecision.Pair::of);
  }

  /// Every hit as it was entered last, in the order in which they were found.
  private static List<Entry> all(RecordsStore store) {
    Map<String, Entry> hits = new LinkedHashMap<>();
    RecordsDesk.entries(store, HIT, null).forEach(entry -> hits.put(entry.subject(), entry));
    return List.copyOf(hits.values());
  }

  /// A hit as it was entered last.
  static Optional<Entry> last(RecordsStore store, String name) {
    return RecordsDesk.entries(store, HIT, name).stream().reduce((earlier, later) -> later);
  }

  /// A hit about which nothing stands.
  ///
  /// @param proposed a decision that waits for a second person, as a sentence; null for none
  public record OpenHit(Entry hit, @Nullable Sentence proposed) {

    /// Why it was found.
    public Sentence sentence() {
      return hit.said().map(KeepHits::sentence).orElseGet(Sentence::nothing);
    }
  }

  /// Hits about which nothing stands, in order. A decision that expired, was taken back, needs a
  /// second person, or rests on what changed since does not stand.
  public List<OpenHit> open() {
    Decided decided = new KeepDecisions(desk, entities).decided();
    List<OpenHit> open = new ArrayList<>();
    for (Entry hit : records.reading(KeepHits::all).orElseGet(List::of)) {
      pair(hit).ifPresent(pair -> open(hit, pair, decided).ifPresent(open::add));
    }
    return open;
  }

  private Optional<OpenHit> open(Entry hit, StandingDecision.Pair pair, Decided decided) {
    if (hit.said().filter(said -> said.text("party_id") != null).isPresent()) {
      return openProposal(hit, decided.about(pair));
    }
    Entity entity = entities.find(pair.entity()).orElse(null);
    Set<String> ids = entity == null ? Set.of(pair.entity()) : KnownEntities.ids(entity);
    Decided.Outcome outcome = decided.about(pair.party(), ids);
    StandingDecision standing = outcome.standing();
    String country = hit.said().map(said -> said.text("party_country")).orElse(null);
    if (standing != null
        && (entity == null || standing.stands(entity, country, desk.clock().instant()))) {
      return Optional.empty();
    }
    StandingDecision proposed = outcome.proposed();
    return Optional.of(new OpenHit(hit, proposed == null ? null : proposed.told()));
  }

  /// Two entities of the lists: settled until the decision expires or is taken back.
  private Optional<OpenHit> openProposal(Entry hit, Decided.Outcome outcome) {
    StandingDecision standing = outcome.standing();
    StandingDecision proposed = outcome.proposed();
    return standing != null && !standing.isExpired(desk.clock().instant())
        ? Optional.empty()
        : Optional.of(new OpenHit(hit, proposed == null ? null : proposed.told()));
  }

  /// Why a hit was found; entries of older versions say it in English only.
  public static Sentence sentence(Said hit) {
    return KeptSentence.read(hit.fields().get(PATTERN), hit.text("sentence"));
  }

  /// A hit.
  ///
  /// @throws BadRequest if there is none of that name
  public Said hit(String name) {
    return records
        .reading(store -> last(store, name))
        .flatMap(entry -> entry)
        .flatMap(Entry::said)
        .orElseThrow(() -> BadRequest.notFound(Sentence.of("there is no hit {0}", name)));
  }
}
