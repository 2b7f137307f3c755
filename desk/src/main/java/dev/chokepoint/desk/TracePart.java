package dev.chokepoint.desk;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.desk.records.RecordedEntities;
import dev.chokepoint.desk.trace.RecoveredComponents;
import dev.chokepoint.desk.trace.StoredSource;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.desk.trace.Tracing;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// "How did it get there?", for any part that was found or is asked about.
public final class TracePart {

  /// Entities with the number in their texts that are looked through for components.
  private static final int MOST_MENTIONS = 1_000;

  /// Components among which other recoveries are looked for.
  private static final int MOST_COMPONENTS = 500;

  private static final String COMPONENT = "Component";

  private static final List<String> SCHEMATA =
      List.of("Part", COMPONENT, "Marking", "PartIdentification");

  private final Desk desk;

  public TracePart(Desk desk) {
    this.desk = desk;
  }

  /// The routes and what stands around them.
  ///
  /// @throws BadRequest if nothing of that name can be traced
  public TraceAnswer answer(TraceRequest request) {
    return answer(request, new Citations());
  }

  /// The same, where other parts of an answer cite documents too.
  TraceAnswer answer(TraceRequest request, Citations citations) {
    return desk.asking(() -> {
      StoredSource source = StoredEvidence.of(desk, request.asOf());
      return new Tracing(desk.model(), source, citations)
          .answer(request, mentioning(request.subject()), components());
    });
  }

  /// Entities that may name the part, published and entered. What is entered is little and is
  /// looked through whole.
  private Set<String> mentioning(String number) {
    Set<String> ids = new TreeSet<>();
    SearchQuery query =
        new SearchQuery(number, List.of(), List.of(), List.of(), MOST_MENTIONS, 0)
            .with(SearchQuery.Field.SCHEMA, SCHEMATA);
    desk.snapshot().search(query).hits().stream().map(SearchHit::id).forEach(ids::add);
    RecordedEntities.of(desk).all().stream()
        .filter(entity -> SCHEMATA.contains(entity.schema()))
        .map(Entity::id)
        .forEach(ids::add);
    return ids;
  }

  /// Components that were found, published and entered; of many only the first.
  private RecoveredComponents components() {
    Set<String> ids = new TreeSet<>();
    SearchQuery query =
        new SearchQuery("", List.of(), List.of(), List.of(), MOST_COMPONENTS, 0)
            .with(SearchQuery.Field.SCHEMA, List.of(COMPONENT));
    SearchResult found = desk.snapshot().search(query);
    found.hits().stream().map(SearchHit::id).forEach(ids::add);
    RecordedEntities.of(desk).all().stream()
        .filter(entity -> entity.schema().equals(COMPONENT))
        .map(Entity::id)
        .forEach(ids::add);
    return new RecoveredComponents(ids, found.total() > found.hits().size());
  }
}
