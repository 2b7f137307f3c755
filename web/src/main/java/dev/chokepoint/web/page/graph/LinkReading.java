package dev.chokepoint.web.page.graph;

import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Makes links of entities that join two others, and of properties that name another.
final class LinkReading {

  private static final int LONGEST_DETAIL = 24;

  private final Model model;
  private final Told told;

  LinkReading(Model model, Words words) {
    this.model = model;
    this.told = new Told(model, words, UnaryOperator.identity());
  }

  /// A link that an entity makes.
  NetworkEdge joining(Entity link, Schema schema, Schema.Edge joins, String from, String to) {
    String id = link.id() + GraphQuery.OF + from + GraphQuery.OF + to;
    String page =
        new PageUrl("/evidence", List.of())
            .and("entity", link.id())
            .and("prop", joins.target())
            .toString();
    return NetworkEdge.of(id, from, to, link.schema(), told.schema(schema.name()) + detail(link))
        .known(certainty(link.statements()))
        .in(when(link))
        .behind("", page);
  }

  /// A link that a property makes.
  NetworkEdge naming(Entity holder, Property property, Entity named) {
    String id = holder.id() + GraphQuery.OF + property.name() + GraphQuery.OF + named.id();
    String page =
        new PageUrl("/evidence", List.of())
            .and("entity", holder.id())
            .and("prop", property.name())
            .and("value", named.id())
            .toString();
    return NetworkEdge.of(id, holder.id(), named.id(), property.name(), label(holder, property))
        .known(certainty(holder.statements(property.name())))
        .behind("", page);
  }

  /// What a property of an entity is called.
  String label(Entity holder, Property property) {
    return told.property(holder.schema(), property.name());
  }

  private static String detail(Entity link) {
    for (String property : List.of("percentage", "role", "relationship")) {
      String value = link.first(property).orElse("");
      if (!value.isEmpty() && value.length() <= LONGEST_DETAIL) {
        return property.equals("percentage")
            ? " " + value.replace("%", "").strip() + " %"
            : ": " + value;
      }
    }
    return "";
  }

  /// What nobody checked is weak; what we worked out is derived; else a source states it.
  private static Certainty certainty(List<Statement> statements) {
    boolean derived = false;
    for (Statement statement : statements) {
      if (statement.provenance().basis() == Basis.UNVERIFIED) {
        return Certainty.WEAK;
      }
      derived |= statement.provenance().basis() == Basis.DERIVED;
    }
    return derived ? Certainty.DERIVED : Certainty.STATED;
  }

  private static DateInterval when(Entity link) {
    DateInterval start = days(link, "startDate");
    DateInterval day = days(link, "date");
    DateInterval end = days(link, "endDate");
    LocalDate from = start.from() == null ? day.from() : start.from();
    LocalDate to = end.to() == null ? day.to() : end.to();
    return from != null && to != null && to.isBefore(from)
        ? DateInterval.UNKNOWN
        : new DateInterval(from, to);
  }

  private static DateInterval days(Entity link, String property) {
    return link.first(property)
        .flatMap(PartialDate::parse)
        .map(PartialDate::interval)
        .orElse(DateInterval.UNKNOWN);
  }

  /// The schema of an entity that joins two others; null where it does not.
  @Nullable Schema joins(Entity entity) {
    Schema schema = model.schema(entity.schema());
    return schema == null || schema.edge() == null ? null : schema;
  }

  /// Whether an entity is a thing that can stand as a node: what only says something about another,
  /// such as a listing, cannot.
  boolean isThing(Entity entity) {
    return model.isA(entity.schema(), "Thing");
  }
}
