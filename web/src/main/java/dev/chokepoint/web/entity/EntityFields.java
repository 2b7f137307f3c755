package dev.chokepoint.web.entity;

import dev.chokepoint.desk.EntityContext;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values of an entity by the names that filters, facets and orders use: `schema`, `countries`
/// and the other groups of types, `properties.birthDate`, and members of the entity's own.
public final class EntityFields {

  private static final String PROPERTIES = "properties.";

  /// FollowTheMoney's groups and the type of each.
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("names", "name"),
          Map.entry("countries", "country"),
          Map.entry("topics", "topic"),
          Map.entry("identifiers", "identifier"),
          Map.entry("genders", "gender"),
          Map.entry("dates", "date"),
          Map.entry("phones", "phone"),
          Map.entry("emails", "email"),
          Map.entry("languages", "language"),
          Map.entry("ibans", "iban"),
          Map.entry("urls", "url"),
          Map.entry("addresses", "address"),
          Map.entry("entities", "entity"));

  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "caption",
          "schema",
          "schemata",
          "datasets",
          "referents",
          "target",
          "first_seen",
          "last_seen",
          "last_change");

  private final Model model;
  private final EntityForm form;

  public EntityFields(Model model) {
    this.model = model;
    this.form = new EntityForm(model);
  }

  /// Whether there can be such a field.
  public boolean knows(String field) {
    return MEMBERS.contains(field)
        || GROUPS.containsKey(field)
        || property(field)
            .filter(
                name -> model.schemata().stream().anyMatch(schema -> schema.property(name) != null))
            .findAny()
            .isPresent();
  }

  /// Whether values of a field are numbers to be put in order as such.
  public boolean isNumber(String field) {
    return property(field)
        .flatMap(name -> model.schemata().stream().map(schema -> type(schema, name)))
        .anyMatch("number"::equals);
  }

  private static @Nullable String type(Schema schema, String property) {
    var known = schema.property(property);
    return known == null ? null : known.type();
  }

  private static Stream<String> property(String field) {
    return field.startsWith(PROPERTIES)
        ? Stream.of(field.substring(PROPERTIES.length()))
        : Stream.empty();
  }

  /// Its values, each once; empty where it has none.
  public List<String> values(Entity entity, String field) {
    String type = GROUPS.get(field);
    if (type != null) {
      return entity.statements().stream()
          .filter(statement -> type.equals(statement.propertyType()) && statement.isProperty())
          .map(Statement::value)
          .distinct()
          .toList();
    }
    if (field.startsWith(PROPERTIES)) {
      return entity.values(field.substring(PROPERTIES.length()));
    }
    return member(entity, field);
  }

  private List<String> member(Entity entity, String field) {
    EntityContext context = EntityContext.of(entity);
    return switch (field) {
      case "id" -> List.of(entity.id());
      case "caption" -> List.of(form.caption(entity));
      case "schema" -> List.of(entity.schema());
      case "schemata" -> {
        Schema schema = model.schema(entity.schema());
        yield schema == null ? List.of(entity.schema()) : List.copyOf(schema.ancestors());
      }
      case "datasets" -> List.copyOf(context.datasets());
      case "referents" -> {
        List<String> ids = new ArrayList<>(context.referents());
        ids.add(entity.id());
        yield ids;
      }
      case "target" -> List.of(Boolean.toString(Risks.any(entity.values("topics"))));
      case "first_seen" -> known(context.firstSeen());
      case "last_seen" -> known(context.lastSeen());
      case "last_change" -> known(context.lastChange());
      default -> List.of();
    };
  }

  private static List<String> known(@Nullable String time) {
    String seconds = Seconds.of(time);
    return seconds == null ? List.of() : List.of(seconds);
  }
}
