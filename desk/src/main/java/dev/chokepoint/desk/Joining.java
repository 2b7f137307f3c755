package dev.chokepoint.desk;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says on whose word several records are one.
final class Joining {

  private final Desk desk;
  private final Snapshot snapshot;

  Joining(Desk desk, Snapshot snapshot) {
    this.desk = desk;
    this.snapshot = snapshot;
  }

  /// @param related what points at the entity; papers give numbers of their holder
  Optional<OneParty> of(Entity entity, List<EntityAnswer.Related> related) {
    List<String> members = snapshot.clusters().members(entity.id());
    List<String> formerly =
        snapshot.clusters().formerly(entity.id()).stream()
            .filter(id -> snapshot.entity(id).isPresent())
            .toList();
    if (members.size() == 1 && formerly.isEmpty()) {
      return Optional.empty();
    }
    List<List<Statement>> papers = new ArrayList<>();
    related.stream()
        .map(EntityAnswer.Related::entity)
        .filter(other -> desk.model().isA(other.schema(), "Identification"))
        .distinct()
        .forEach(paper -> papers.addAll(bySource(paper.statements())));
    List<OneParty.Ground> grounds = new ArrayList<>();
    for (Clusters.Reason reason : snapshot.clusters().why(entity.id())) {
      List<Statement> saying = new ArrayList<>();
      bySource(entity.statements())
          .forEach(record -> saying.addAll(desk.clusters().saying(record, reason)));
      papers.forEach(record -> saying.addAll(desk.clusters().saying(record, reason)));
      grounds.add(
          new OneParty.Ground(
              reason.word(), reason.scheme(), reason.number(), reason.carriers(), saying));
    }
    return Optional.of(
        new OneParty(members.stream().map(id -> record(entity, id)).toList(), grounds, formerly));
  }

  private OneParty.Member record(Entity entity, String id) {
    List<Statement> own =
        entity.statements().stream().filter(s -> s.entityId().equals(id)).toList();
    if (own.isEmpty()) {
      return new OneParty.Member(id, id, List.of()); // Not known yet on the day that is shown.
    }
    Entity alone = Entity.of(desk.model(), own);
    return new OneParty.Member(id, alone.caption(desk.model()), alone.datasets());
  }

  /// Statements of one source about one id together, as the source gave them.
  private static List<List<Statement>> bySource(List<Statement> statements) {
    Map<List<String>, List<Statement>> records = new LinkedHashMap<>();
    for (Statement statement : statements) {
      records
          .computeIfAbsent(
              List.of(statement.entityId(), statement.dataset()), key -> new ArrayList<>())
          .add(statement);
    }
    return List.copyOf(records.values());
  }
}
