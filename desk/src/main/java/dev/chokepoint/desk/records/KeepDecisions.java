package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.orders.KnownDecisions;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.vault.records.RecordsStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What people decided about a party of theirs and one of a list: the same, different, or not
/// enough to tell. Everything is kept as it was entered; taking a decision back is a new entry.
public final class KeepDecisions {

  private final Desk desk;
  private final RecordsDesk records;
  private final KnownEntities entities;
  private boolean joins;
  private boolean waits;

  /// Whether something was entered that the published snapshot does not heed yet.
  private boolean unheeded;

  public KeepDecisions(Desk desk) {
    this(desk, KnownEntities.of(desk));
  }

  /// @param entities what decisions are about
  public KeepDecisions(Desk desk, KnownEntities entities) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
    this.entities = entities;
  }

  /// Decides. Of several people who decide about one pair at once, one is first; the others are
  /// told, and nothing of theirs is entered.
  ///
  /// @return the entry, whose subject is the decision's new name
  /// @throws BadRequest NOT_FOUND if there is no such entity in the newest snapshot; CONFLICT if
  ///   another decision stands than [NewDecision#insteadOf] says, or the second person is the first
  public Entry decide(NewDecision decision, String actor) {
    return decide(decision, actor, true);
  }

  /// The same for somebody who perhaps may not give the second opinion.
  ///
  /// @param maySecond whether they may
  /// @throws BadRequest FORBIDDEN if theirs would be the second and they may not
  public Entry decide(NewDecision decision, String actor, boolean maySecond) {
    Entry entered = enter(decision, actor, maySecond);
    heed();
    return entered;
  }

  /// The same for one of many decisions made at once: what it says about entities of the lists
  /// holds only once [#heed] is called after the last of them.
  public Entry enter(NewDecision decision, String actor, boolean maySecond) {
    Entity entity = entity(decision.entity());
    String other = decision.partyId();
    if (other != null) {
      entity(other);
    }
    Set<String> ids = KnownEntities.ids(entity);
    ids.add(decision.entity());
    ReliedOn facts = ReliedOn.of(entity);
    Entry entered =
        records.writing(store ->
            store.together(() -> {
              Decided.Outcome outcome =
                  other == null
                      ? decided(store, decision.party(), ids).about(decision.party(), ids)
                      : between(store, StandingDecision.Pair.between(other, decision.entity()));
              requireExpected(decision, entity, outcome.standing());
              boolean needsSecond = needsSecond(store, decision);
              Said said = decision.said(facts, needsSecond, null);
              StandingDecision proposed = outcome.proposed();
              if (needsSecond && proposed != null) {
                if (!maySecond) {
                  throw BadRequest.forbidden(
                      Sentence.of(
                          "{0} is proposed; a reviewer has to give the second opinion, and nothing"
                              + " was entered",
                          proposed.told()));
                }
                if (proposed.isBy(actor)) {
                  throw BadRequest.conflict(
                      Sentence.of(
                          "{0} is a proposal of your own; another person has to decide",
                          proposed.told()));
                }
                said = decision.said(facts, true, proposed.name());
              }
              return records.name(store, Decided.DECISION, actor, said);
            }));
    note(entered);
    return entered;
  }

  private Entity entity(String id) {
    return entities
        .find(id)
        .orElseThrow(() -> BadRequest.notFound(Sentence.of("there is no entity {0}", id)));
  }

  private void note(Entry decision) {
    if (decision.said().filter(said -> said.text("party_id") != null).isPresent()) {
      joins = true;
      unheeded = true;
    }
  }

  /// What was decided about two entities joins or parts them for all who ask from now on.
  public void heed() {
    if (unheeded) {
      waits = !desk.joinAnew();
      unheeded = false;
    }
  }

  /// Whether anything that was entered is about two entities of the lists, so that another snapshot
  /// says who is one.
  public boolean joins() {
    return joins;
  }

  /// Whether what was entered last is about two entities and takes effect only once the import ends
  /// that runs now.
  public boolean waits() {
    return waits;
  }

  private static Decided.Outcome between(RecordsStore store, StandingDecision.Pair pair) {
    List<Entry> entries = new ArrayList<>();
    for (String id : pair.ids()) {
      store.about(Decided.DECISION, id).stream()
          .map(Entry::of)
          .filter(entry ->
              entry.said().filter(said -> StandingDecision.Pair.of(said).equals(pair)).isPresent())
          .forEach(entries::add);
    }
    return decided(store, entries).about(pair);
  }

  /// What stands about entities of the lists, for those who put parties together.
  public static List<IdentityDecision> betweenEntities(Desk desk) {
    Instant now = desk.clock().instant();
    return new KeepDecisions(desk)
        .decided().betweenEntities().stream()
            .filter(decision -> !decision.says().equals("unsure") && !decision.isExpired(now))
            .map(decision ->
                new IdentityDecision(
                    decision.name(),
                    decision.pair().ids().getFirst(),
                    decision.pair().ids().getLast(),
                    decision.says().equals("same"),
                    decision.actor(),
                    LocalDate.ofInstant(decision.at(), ZoneOffset.UTC)))
            .toList();
  }

  private void requireExpected(
      NewDecision decision, Entity entity, @Nullable StandingDecision standing) {
    String expected = decision.insteadOf();
    if (standing != null
        && standing.stands(entity, decision.country(), desk.clock().instant())
        && !standing.name().equals(expected)) {
      throw BadRequest.conflict(
          Sentence.of(
              "{0} stands for {1}; nothing was entered. To decide otherwise, name it as the one that"
                  + " you replace",
              standing.told(), entity.id()));
    }
    if (expected != null && (standing == null || !expected.equals(standing.name()))) {
      throw BadRequest.conflict(
          Sentence.of("{0} does not stand any more; nothing was entered", expected));
    }
  }

  /// A match that only had to be looked at takes one person; one that is a Stop, or of which nobody
  /// knows, takes two.
  private boolean needsSecond(RecordsStore store, NewDecision decision) {
    String hit = decision.hit();
    return desk.recordsRules().secondReviewer()
        && decision.says().equals("different")
        && !(hit != null
            && KeepHits.last(store, hit)
                .flatMap(Entry::said)
                .map(said -> "check".equals(said.text("verdict")))
                .orElse(false));
  }

  private static Decided decided(RecordsStore store, String party, Set<String> ids) {
    String whose = StandingDecision.Pair.of(party, "").party();
    List<Entry> entries = new ArrayList<>();
    for (String id : ids) {
      store.about(Decided.DECISION, id).stream()
          .map(Entry::of)
          .filter(entry -> isAbout(entry, whose))
          .forEach(entries::add);
    }
    return decided(store, entries);
  }

  private static Decided decided(RecordsStore store, List<Entry> entries) {
    entries.sort(Comparator.comparingLong(Entry::number));
    for (Entry decision : List.copyOf(entries)) {
      entries.addAll(RecordsDesk.entries(store, Decided.UNDO, decision.subject()));
    }
    return Decided.of(entries);
  }

  private static boolean isAbout(Entry entry, String party) {
    return entry
        .said()
        .map(StandingDecision.Pair::of)
        .filter(p -> p.party().equals(party))
        .isPresent();
  }

  /// What a decision about an entity rests on, by property: when any of it changes, the decision is
  /// open again.
  public static Map<String, List<String>> reliedOn(Entity entity) {
    return new TreeMap<>(ReliedOn.of(entity).values());
  }

  /// Takes a decision back: what stood before it stands again.
  ///
  /// @throws BadRequest if there is no such decision, or it was taken back already
  public Entry undo(String decision, String reason, String actor) {
    Entry entered = takeBack(decision, reason, actor);
    heed();
    return entered;
  }

  /// The same for one of many that are taken back at once; see [#enter].
  public Entry takeBack(String decision, String reason, String actor) {
    Entry[] taken = new Entry[1];
    Entry entered =
        records.writing(store ->
            store.together(() -> {
              RecordsDesk.requireKnown(store, Decided.DECISION, decision);
              if (!store.entries(Decided.UNDO, decision).isEmpty()) {
                throw BadRequest.usage(Sentence.of("{0} was taken back already", decision));
              }
              taken[0] = RecordsDesk.entries(store, Decided.DECISION, decision).getFirst();
              return records.say(
                  store,
                  Decided.UNDO,
                  decision,
                  actor,
                  new Said.Fields().put("reason", reason).said());
            }));
    note(taken[0]);
    return entered;
  }

  /// All decisions and what was taken back, in order.
  public List<Entry> all() {
    return records
        .reading(store ->
            RecordsDesk.entries(store, null, null).stream()
                .filter(entry -> entry.subject().startsWith(Decided.DECISION + "-"))
                .toList())
        .orElseGet(List::of);
  }

  /// What stands. Read once.
  Decided decided() {
    return Decided.of(all());
  }

  /// What stands now, for screening. Read once.
  public KnownDecisions known() {
    Decided decided = decided();
    Instant now = desk.clock().instant();
    return (party, found) -> {
      Decided.Outcome outcome =
          decided.about(party.text(PartyField.NAME).orElse(""), KnownEntities.ids(found));
      StandingDecision standing = outcome.standing();
      if (standing != null) {
        return standing.about(found, party.text(PartyField.COUNTRY).orElse(null), now);
      }
      StandingDecision proposed = outcome.proposed();
      return proposed == null
          ? KnownDecisions.Standing.OPEN
          : new KnownDecisions.Standing(
              KnownDecisions.Says.NOTHING,
              Optional.of(
                  Sentence.of("{0} is proposed; another person has to decide.", proposed.told())));
    };
  }

  /// What stands about a party, by the ids that entities have now.
  ///
  /// @param same ids of entities that the party is
  /// @param different ids of entities that it is not, to be left out when it is asked about
  public record OfParty(List<String> same, List<String> different) {

    public OfParty {
      same = List.copyOf(same);
      different = List.copyOf(different);
    }
  }

  /// Tells what stands about parties.
  @FunctionalInterface
  public interface ByParty {

    /// What stands about a party.
    ///
    /// @param country of the party, null when not known
    OfParty about(String party, @Nullable String country);
  }

  /// What stands now, by party. Read once.
  public ByParty byParty() {
    Decided decided = decided();
    return (party, country) -> about(decided, party, country);
  }

  private OfParty about(Decided decided, String party, @Nullable String country) {
    Set<String> same = new LinkedHashSet<>();
    Set<String> different = new LinkedHashSet<>();
    for (StandingDecision decision : decided.of(party)) {
      Entity entity = entities.find(decision.pair().entity()).orElse(null);
      if (entity == null) {
        continue;
      }
      StandingDecision standing = decided.about(party, KnownEntities.ids(entity)).standing();
      if (standing != null && standing.stands(entity, country, desk.clock().instant())) {
        switch (standing.says()) {
          case "same" -> same.add(entity.id());
          case "different" -> different.add(entity.id());
          default -> {}
        }
      }
    }
    return new OfParty(List.copyOf(same), List.copyOf(different));
  }
}
