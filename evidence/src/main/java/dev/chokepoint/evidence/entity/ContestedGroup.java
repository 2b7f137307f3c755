package dev.chokepoint.evidence.entity;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.DecimalRange;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements about one property of one entity that cannot all be true.
///
/// Only properties that the model calls single-valued can be contested this way. Two dates
/// contradict each other only when no day can satisfy both, so `2023` and `2023-10-06` agree; two
/// percentages only when their ranges do not meet. Contradictions that need knowledge of the
/// subject are stated by people as `ContestedGroup` entities.
///
/// @param property name of the property
/// @param statements at least two, in the entity's order
public record ContestedGroup(String property, List<Statement> statements) {

  public ContestedGroup {
    statements = List.copyOf(statements);
  }

  /// The contested groups of an entity, in the order of its properties.
  public static List<ContestedGroup> of(Model model, Entity entity) {
    Schema schema = model.schema(entity.schema());
    if (schema == null) {
      return List.of();
    }
    List<ContestedGroup> groups = new ArrayList<>();
    for (String name : entity.properties()) {
      Property property = schema.property(name);
      if (property != null && property.single()) {
        group(property, entity.statements(name)).ifPresent(groups::add);
      }
    }
    return groups;
  }

  private static Optional<ContestedGroup> group(Property property, List<Statement> statements) {
    for (Statement left : statements) {
      for (Statement right : statements) {
        if (contradict(property, left.value(), right.value())) {
          return Optional.of(new ContestedGroup(property.name(), statements));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean contradict(Property property, String left, String right) {
    if (left.equals(right)) {
      return false;
    }
    if (property.type().equals("date")) {
      Optional<DateInterval> one = PartialDate.parse(left).map(PartialDate::interval);
      Optional<DateInterval> other = PartialDate.parse(right).map(PartialDate::interval);
      return one.isEmpty() || other.isEmpty() || !one.get().compatibleWith(other.get());
    }
    if (property.name().equals("percentage")) {
      Optional<DecimalRange> one = DecimalRange.parsePercentage(left);
      Optional<DecimalRange> other = DecimalRange.parsePercentage(right);
      return one.isEmpty() || other.isEmpty() || !one.get().overlaps(other.get());
    }
    return true;
  }
}
