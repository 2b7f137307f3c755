package dev.chokepoint.desk;

import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.desk.ownership.Gathered;
import dev.chokepoint.desk.ownership.Gathering;
import dev.chokepoint.desk.ownership.HeldGathering;
import dev.chokepoint.desk.ownership.HeldQuestion;
import dev.chokepoint.desk.ownership.Neighbours;
import dev.chokepoint.desk.ownership.OwnershipRequest;
import dev.chokepoint.desk.ownership.PartyMeasures;
import dev.chokepoint.desk.ownership.PartyMeasuresReading;
import dev.chokepoint.desk.ownership.PersonHoldings;
import dev.chokepoint.desk.ownership.PersonQuestion;
import dev.chokepoint.desk.ownership.RememberedNeighbours;
import dev.chokepoint.desk.ownership.RuleQuestion;
import dev.chokepoint.desk.ownership.StatedSource;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// "Who is behind it?": stakes and measures in force on a day, under each jurisdiction's rule.
public final class CalculateOwnership {

  private final Desk desk;

  public CalculateOwnership(Desk desk) {
    this.desk = desk;
  }

  /// The worked answer.
  ///
  /// @throws BadRequest if no source speaks about the party
  public OwnershipAnswer answer(OwnershipRequest request) {
    return desk.asking(() -> answer(desk.snapshot(), request));
  }

  private OwnershipAnswer answer(Snapshot snapshot, OwnershipRequest request) {
    Neighbours neighbours = neighbours(snapshot, request.asOf());
    Entity party =
        neighbours
            .entity(request.party())
            .orElseThrow(() ->
                BadRequest.notFound(
                    Sentence.of(
                        "no source speaks about {0}; chokepoint search finds ids by name",
                        request.party())));
    OwnershipRequest about = request.about(party.id());
    return desk.model().isA(party.schema(), "Person")
        ? ofPerson(snapshot, neighbours, party, about)
        : answer(snapshot, neighbours, party, about);
  }

  /// Nobody owns a person: no rule is asked about it, but what it holds is told.
  private OwnershipAnswer ofPerson(
      Snapshot snapshot, Neighbours stored, Entity person, OwnershipRequest request) {
    RememberedNeighbours neighbours = new RememberedNeighbours(stored);
    Gathered gathered = HeldGathering.by(desk.model(), neighbours, person);
    Map<String, String> captions = captions(gathered);
    PartyMeasuresReading reading = reading(snapshot, request);
    Map<String, PartyMeasures> measures = reading.of(gathered);
    measures.keySet().retainAll(Set.of(request.party()));
    HeldQuestion asked = new HeldQuestion(desk.model(), neighbours, reading, request);
    PersonHoldings holdings =
        new PersonQuestion(request, captions, asked)
            .answer(gathered.stakes(), Optional.ofNullable(measures.get(request.party())));
    Map<String, Entity> records = new LinkedHashMap<>(gathered.records());
    holdings.held().stream()
        .filter(held -> !held.named().isEmpty())
        .forEach(held -> records.putAll(asked.listed(held.party()).records()));
    return new OwnershipAnswer(
        request.party(),
        person.caption(desk.model()),
        request.on(),
        request.asOf(),
        List.of(),
        Optional.of(holdings),
        measures,
        gathered.stakes().stream().filter(stake -> stake.on(request.on()).isEmpty()).toList(),
        captions,
        StatedSource.of(records, neighbours, desk.model()),
        gathered.cut());
  }

  private static PartyMeasuresReading reading(Snapshot snapshot, OwnershipRequest request) {
    return new PartyMeasuresReading(MeasureTable.bundled(), titles(snapshot), request.on());
  }

  /// @param request about the id by which the party is called
  private OwnershipAnswer answer(
      Snapshot snapshot, Neighbours neighbours, Entity party, OwnershipRequest request) {
    Gathered gathered = Gathering.around(desk.model(), neighbours, request.party());
    Map<String, PartyMeasures> measures = reading(snapshot, request).of(gathered);
    Map<String, String> captions = captions(gathered);
    RuleQuestion question =
        new RuleQuestion(request, RuleBook.bundled(), gathered, measures, captions);
    return new OwnershipAnswer(
        request.party(),
        party.caption(desk.model()),
        request.on(),
        request.asOf(),
        request.rules().stream().map(question::answer).toList(),
        Optional.empty(),
        measures,
        gathered.stakes().stream()
            .filter(stake -> stake.asset().equals(request.party()))
            .filter(stake -> stake.on(request.on()).isEmpty())
            .toList(),
        captions,
        StatedSource.of(gathered.records(), neighbours, desk.model()),
        gathered.cut());
  }

  private static Neighbours neighbours(Snapshot snapshot, Optional<LocalDate> asOf) {
    return new Neighbours() {
      @Override
      public Optional<Entity> entity(String id) {
        return asOf.isPresent() ? snapshot.entity(id, asOf.get()) : snapshot.entity(id);
      }

      @Override
      public List<String> referring(String id, int most) {
        return snapshot.referring(id, most);
      }
    };
  }

  private static Map<String, String> titles(Snapshot snapshot) {
    Map<String, String> titles = new TreeMap<>();
    for (SourceVersion version : snapshot.sources()) {
      String title = version.source().title();
      if (title != null) {
        titles.put(version.source().name(), title);
      }
    }
    return titles;
  }

  private Map<String, String> captions(Gathered gathered) {
    Map<String, String> captions = new TreeMap<>();
    gathered.parties().forEach((id, entity) -> captions.put(id, entity.caption(desk.model())));
    return captions;
  }
}
