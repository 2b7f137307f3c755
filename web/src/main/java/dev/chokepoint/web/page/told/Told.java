package dev.chokepoint.web.page.told;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Names of schemata, properties and values in the reader's words.
public final class Told {

  private final Model model;
  private final Words words;
  private final UnaryOperator<String> captions;

  /// @param captions what to call an entity, by its id
  public Told(Model model, Words words, UnaryOperator<String> captions) {
    this.model = model;
    this.words = words;
    this.captions = captions;
  }

  /// Names that are known by their ids; else the ids.
  public static UnaryOperator<String> named(Map<String, String> captions) {
    return id -> captions.getOrDefault(id, id);
  }

  public Words words() {
    return words;
  }

  /// What an entity is.
  public String schema(String name) {
    Schema known = model.schema(name);
    return words.sayKnown("schema." + name, known == null ? name : known.label());
  }

  /// What a property is called.
  public String property(String schema, String name) {
    Schema known = model.schema(schema);
    Property property = known == null ? null : known.property(name);
    return words.sayKnown("prop." + name, property == null ? name : property.label());
  }

  /// A value as people read it.
  public NameText value(Statement statement) {
    String value = statement.value();
    String type = statement.propertyType();
    if (type == null) {
      return NameText.of(value, statement.lang());
    }
    return switch (type) {
      case "entity" -> NameText.of(captions.apply(value));
      case "country" -> NameText.of(words.country(value));
      case "topic", "gender", "language" -> NameText.of(code(type, value));
      default -> NameText.of(value, statement.lang());
    };
  }

  private String code(String type, String value) {
    return words.sayKnown(
        type + "." + value.toLowerCase(Locale.ROOT),
        model.valueLabels(type).getOrDefault(value, value));
  }

  /// A topic in words.
  public String topic(String topic) {
    return code("topic", topic);
  }

  /// Where a value leads: to the entity that it names, or to an address on the web; null for any
  /// other, and for an address that is neither `http` nor `https`.
  public @Nullable String href(Statement statement) {
    if ("entity".equals(statement.propertyType())) {
      return PageUrl.of("entities", statement.value()).toString();
    }
    return "url".equals(statement.propertyType()) ? web(statement.value()).orElse(null) : null;
  }

  /// An address that a browser may be sent to.
  public static Optional<String> web(String address) {
    return address.matches("(?i)https?://[^\\s\"<>]+") ? Optional.of(address) : Optional.empty();
  }

  /// What to call an entity.
  public String caption(Entity entity) {
    return entity.caption(model);
  }

  /// What to call the entity of an id.
  public String caption(String id) {
    return captions.apply(id);
  }

  public Model model() {
    return model;
  }
}
