package dev.chokepoint.web.page.part;

import dev.chokepoint.desk.PartyQuery;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.NameText;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of one of two parties that are compared, by kinds of facts.
///
/// @param name what to call it
public record PartySide(NameText name, Map<Feature.Kind, List<NameText>> facts) {

  private static final int MOST = 5;
  private static final Set<String> DATES =
      Set.of("birthDate", "incorporationDate", "buildDate", "deathDate", "dissolutionDate");

  public PartySide {
    facts = Map.copyOf(facts);
  }

  /// What is known of a kind, in order; empty where nothing is.
  public List<NameText> of(Feature.Kind kind) {
    return facts.getOrDefault(kind, List.of());
  }

  /// What a list says.
  public static PartySide of(Visit visit, Entity entity, Model model) {
    Map<Feature.Kind, Set<String>> said = new EnumMap<>(Feature.Kind.class);
    String caption = entity.caption(model);
    add(said, Feature.Kind.NAME, caption);
    for (Statement statement : entity.statements()) {
      Feature.@Nullable Kind of = kind(statement);
      if (of != null) {
        add(said, of, shown(visit, of, statement.value()));
      }
    }
    Schema schema = model.schema(entity.schema());
    String kind = schema == null ? entity.schema() : schema.label();
    add(said, Feature.Kind.SCHEMA, schema(visit, entity.schema(), kind));
    return new PartySide(NameText.of(caption), texts(visit, said));
  }

  private static Feature.@Nullable Kind kind(Statement statement) {
    String type = statement.propertyType();
    return switch (type == null ? "" : type) {
      case "name" -> Feature.Kind.NAME;
      case "country" -> Feature.Kind.COUNTRY;
      case "address" -> Feature.Kind.ADDRESS;
      case "identifier" -> Feature.Kind.IDENTIFIER;
      case "date" -> DATES.contains(statement.property()) ? Feature.Kind.DATE : null;
      default -> null;
    };
  }

  /// What was asked.
  public static PartySide of(Visit visit, PartyQuery query) {
    Map<Feature.Kind, Set<String>> said = new EnumMap<>(Feature.Kind.class);
    add(said, Feature.Kind.NAME, query.name());
    query.dates().forEach(date -> add(said, Feature.Kind.DATE, date));
    query.countries().forEach(code -> add(said, Feature.Kind.COUNTRY, country(visit, code)));
    query.addresses().forEach(address -> add(said, Feature.Kind.ADDRESS, address));
    query.identifiers().forEach(number -> add(said, Feature.Kind.IDENTIFIER, number));
    String schema = query.schema();
    if (schema != null && !schema.isBlank()) {
      add(said, Feature.Kind.SCHEMA, schema(visit, schema, schema));
    }
    return new PartySide(NameText.of(query.name()), texts(visit, said));
  }

  private static String shown(Visit visit, Feature.Kind kind, String value) {
    return kind == Feature.Kind.COUNTRY ? country(visit, value) : value;
  }

  private static String schema(Visit visit, String name, String otherwise) {
    return visit.words().sayKnown("schema." + name, otherwise);
  }

  private static String country(Visit visit, String code) {
    return visit.words().country(code);
  }

  private static void add(Map<Feature.Kind, Set<String>> said, Feature.Kind kind, String value) {
    said.computeIfAbsent(kind, each -> new LinkedHashSet<>()).add(value);
  }

  private static Map<Feature.Kind, List<NameText>> texts(
      Visit visit, Map<Feature.Kind, Set<String>> said) {
    Map<Feature.Kind, List<NameText>> texts = new EnumMap<>(Feature.Kind.class);
    said.forEach((kind, values) -> {
      List<NameText> first = new java.util.ArrayList<>();
      values.stream().limit(MOST).map(NameText::of).forEach(first::add);
      if (values.size() > MOST) {
        first.add(NameText.of(visit.say("compare.more", values.size() - MOST)));
      }
      texts.put(kind, first);
    });
    return texts;
  }
}
