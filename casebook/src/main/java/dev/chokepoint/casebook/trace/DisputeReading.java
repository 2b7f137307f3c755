package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Gathers what the sources of a case disagree about: the groups that the case names, and the
/// single-valued properties that its statements give several values.
final class DisputeReading {

  private final Model model;
  private final CaseEntities entities;
  private final Citations citations;

  DisputeReading(Model model, CaseEntities entities, Citations citations) {
    this.model = model;
    this.entities = entities;
    this.citations = citations;
  }

  List<Dispute> read() {
    List<Dispute> disputes = new ArrayList<>();
    entities.ofSchema("ContestedGroup").forEach(group -> disputes.add(named(group)));
    for (Entity entity : entities.ofSchema("Thing")) {
      ContestedGroup.of(model, entity).forEach(group -> disputes.add(found(entity, group)));
    }
    for (Entity entity : entities.ofSchema("Interval")) {
      ContestedGroup.of(model, entity).forEach(group -> disputes.add(found(entity, group)));
    }
    return disputes;
  }

  private Dispute named(Entity group) {
    Optional<String> property = group.first("memberProperty");
    List<Dispute.Position> positions =
        group.values("member").stream()
            .map(entities::get)
            .map(member -> position(member, property))
            .toList();
    return new Dispute(group.first("question").orElse(group.id()), positions);
  }

  private Dispute.Position position(Entity member, Optional<String> property) {
    List<Statement> disputed = property.map(member::statements).orElse(List.of());
    String values = String.join(", ", disputed.stream().map(Statement::value).distinct().toList());
    String words = member.first("summary").orElseGet(() -> member.caption(model));
    boolean addsValue = !values.isEmpty() && !words.contains(values);
    return position(
        addsValue ? words + ": " + values : words,
        disputed.isEmpty() ? member.statements() : disputed);
  }

  private Dispute found(Entity entity, ContestedGroup group) {
    List<Dispute.Position> positions =
        group.statements().stream().map(s -> position(s.value(), List.of(s))).toList();
    return new Dispute(subject(entity) + ", " + group.property(), positions);
  }

  private String subject(Entity entity) {
    return entity
        .first("entity")
        .map(party ->
            "Listing of " + entities.caption(party) + ", " + entity.first("authority").orElse(""))
        .orElseGet(() -> entity.caption(model));
  }

  private Dispute.Position position(String says, List<Statement> statements) {
    return new Dispute.Position(
        says,
        statements.stream()
            .map(s -> s.provenance().grade())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .sorted()
            .toList(),
        citations.of(statements),
        statements.stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED));
  }
}
