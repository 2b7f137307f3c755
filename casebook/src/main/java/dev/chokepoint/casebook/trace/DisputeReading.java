package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
    List<Entity> groups = entities.ofSchema("ContestedGroup");
    Set<String> alreadyNamed = new HashSet<>();
    groups.forEach(group -> alreadyNamed.addAll(group.values("member")));
    List<Dispute> disputes = new ArrayList<>();
    groups.forEach(group -> disputes.add(named(group)));
    for (String kind : List.of("Thing", "Interval")) {
      for (Entity entity : entities.ofSchema(kind)) {
        if (!alreadyNamed.contains(entity.id())) {
          ContestedGroup.of(model, entity).forEach(group -> disputes.add(found(entity, group)));
        }
      }
    }
    return disputes;
  }

  private Dispute named(Entity group) {
    List<Dispute.Position> positions = new ArrayList<>();
    for (String member : group.values("member")) {
      positions.addAll(positions(entities.get(member), group.values("memberProperty")));
    }
    return new Dispute(group.first("question").orElse(group.id()), positions);
  }

  /// What one member says: in its own words where it has them, else by its disputed values, one
  /// position for each value where it has several of one property.
  private List<Dispute.Position> positions(Entity member, List<String> properties) {
    if (member.first("summary").isPresent()) {
      return List.of(position(member.first("summary").get(), member.statements("summary")));
    }
    for (String property : properties) {
      if (member.values(property).size() > 1) {
        return byValue(member, property);
      }
    }
    List<Statement> disputed =
        member.statements().stream().filter(s -> properties.contains(s.property())).toList();
    String values =
        disputed.stream().map(this::inWords).distinct().collect(Collectors.joining(", "));
    String subject = subject(member);
    boolean saysMore = !values.isEmpty() && !values.equals(subject);
    return List.of(position(saysMore ? subject + ": " + values : subject, disputed));
  }

  private List<Dispute.Position> byValue(Entity member, String property) {
    Map<String, List<Statement>> byValue = new LinkedHashMap<>();
    member
        .statements(property)
        .forEach(s -> byValue.computeIfAbsent(s.value(), v -> new ArrayList<>()).add(s));
    List<Dispute.Position> positions = new ArrayList<>();
    byValue.forEach((value, said) ->
        positions.add(position(subject(member) + ": " + inWords(said.getFirst()), said)));
    return positions;
  }

  private Dispute found(Entity entity, ContestedGroup group) {
    List<Dispute.Position> positions =
        group.statements().stream().map(s -> position(inWords(s), List.of(s))).toList();
    return new Dispute(subject(entity) + ", " + label(entity, group.property()), positions);
  }

  private String subject(Entity entity) {
    Schema schema = model.schema(entity.schema());
    if (entity.first("entity").isPresent()) {
      return "Listing of "
          + entities.caption(entity.first("entity").get())
          + ", "
          + entity.first("authority").orElse("");
    }
    if (schema != null
        && schema.edge() != null
        && entity.first(schema.edge().target()).isPresent()) {
      return entities.caption(entity.first(schema.edge().target()).get())
          + ", "
          + schema.label().toLowerCase(Locale.ROOT);
    }
    return entity.caption(model);
  }

  private String label(Entity entity, String property) {
    Schema schema = model.schema(entity.schema());
    Property known = schema == null ? null : schema.property(property);
    return known == null ? property : known.label().toLowerCase(Locale.ROOT);
  }

  private String inWords(Statement statement) {
    if ("entity".equals(statement.propertyType())) {
      return entities.caption(statement.value());
    }
    return statement.property().equals("percentage") ? statement.value() + " %" : statement.value();
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
        !statements.isEmpty()
            && statements.stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED));
  }
}
