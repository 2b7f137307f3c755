package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one JSON object into the entity it is and the entities nested in it.
///
/// A nested entity becomes one of its own and its id the value; an object without an id is no
/// entity and is kept as its JSON text. Where the property is only the reverse of another
/// (`sanctions` of `Sanction:entity`), which holds no values in FollowTheMoney, the value goes to
/// the nested entity's side instead.
final class EntityLineParser {

  /// Each level is copied before it is read, so that depth costs time.
  private static final int MAX_DEPTH = 16;

  private final Model model;
  private final Set<String> contextNames = new HashSet<>();
  private final List<EntityRecord> records = new ArrayList<>();
  private final List<Reversal> reversals = new ArrayList<>();
  private int depth;

  private record Reversal(EntityRecord outer, String property, EntityRecord nested) {}

  EntityLineParser(Model model) {
    this.model = model;
  }

  /// The entities of one line, the outermost first.
  ///
  /// @throws JacksonException if the line is not JSON
  /// @throws BadRecord if it is no entity
  List<EntityRecord> parse(byte[] bytes, int offset, int length) throws BadRecord {
    records.clear();
    reversals.clear();
    try (JsonParser parser = JsonStreams.parser(bytes, offset, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecord(null, "the line is not a JSON object");
      }
      entity(parser, null);
      if (parser.nextToken() != null) {
        throw new BadRecord(null, "more follows on the line after the entity");
      }
    }
    reversals.forEach(this::applyReversal);
    return records;
  }

  private EntityRecord entity(JsonParser parser, @Nullable String element) throws BadRecord {
    EntityRecord entity = new EntityRecord(element);
    records.add(entity);
    Set<String> names = element == null ? reused() : new HashSet<>();
    boolean properties = false;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      switch (name) {
        case "id" -> entity.id(JsonStreams.scalar(parser, name));
        case "schema" -> entity.schema(JsonStreams.scalar(parser, name));
        case "properties" -> {
          refuseRepeated(properties, name);
          properties = true;
          properties(parser, entity);
        }
        default -> {
          refuseRepeated(!names.add(name), name);
          contextMember(parser, entity, name);
        }
      }
    }
    requireMember("id", entity.id());
    requireMember("schema", entity.schema());
    return entity;
  }

  private Set<String> reused() {
    contextNames.clear();
    return contextNames;
  }

  private static void refuseRepeated(boolean repeated, String name) throws BadRecord {
    if (repeated) {
      throw new BadRecord(name, "the member stands twice");
    }
  }

  private static void requireMember(String name, String value) throws BadRecord {
    if (value.isEmpty()) {
      throw new BadRecord(name, "an entity needs the member \"" + name + "\"");
    }
  }

  private static void contextMember(JsonParser parser, EntityRecord entity, String name) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      if (name.equals("first_seen")) {
        entity.firstSeen(parser.getString());
      } else if (name.equals("last_seen")) {
        entity.lastSeen(parser.getString());
      }
    }
    JsonText.copy(entity.contextMember(name), parser);
  }

  private void properties(JsonParser parser, EntityRecord entity) throws BadRecord {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new BadRecord("properties", "properties are not a JSON object");
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      refuseReserved(name);
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          value(parser, entity, name, i);
        }
      } else {
        value(parser, entity, name, 0);
      }
    }
  }

  private static void refuseReserved(String name) throws BadRecord {
    if (name.isEmpty() || name.equals(Statement.EXISTENCE) || name.equals(Statement.CONTEXT)) {
      throw new BadRecord("properties", "no property can have the name \"" + name + "\"");
    }
  }

  /// One value: text, number or boolean as its text, null as nothing, an object as an entity or as
  /// its text.
  private void value(JsonParser parser, EntityRecord entity, String name, int index)
      throws BadRecord {
    JsonToken token = parser.currentToken();
    switch (token) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          entity.add(name, parser.getString());
      case VALUE_NULL -> {}
      case START_OBJECT -> nested(parser, entity, name, index);
      default -> throw new BadRecord(name, "a value is neither text nor an entity");
    }
  }

  private void nested(JsonParser parser, EntityRecord entity, String name, int index)
      throws BadRecord {
    StringBuilder copy = new StringBuilder();
    JsonText.copy(copy, parser);
    String json = copy.toString();
    if (!hasId(json)) {
      entity.add(name, json);
      entity.remark(name);
      return;
    }
    String place = name + "[" + index + "]";
    EntityRecord nested =
        nested(json, entity.element == null ? place : entity.element + "." + place);
    entity.add(name, nested.id());
    reversals.add(new Reversal(entity, name, nested));
  }

  private static boolean hasId(String object) {
    try (JsonParser parser = JsonStreams.parser(object)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (name.equals("id")) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    }
  }

  private EntityRecord nested(String json, String element) throws BadRecord {
    if (depth == MAX_DEPTH) {
      throw new BadRecord(element, "entities are nested more than " + MAX_DEPTH + " deep");
    }
    depth++;
    try (JsonParser parser = JsonStreams.parser(json)) {
      parser.nextToken();
      return entity(parser, element);
    } finally {
      depth--;
    }
  }

  /// Moves the value of a reverse property to the nested entity. Done when the line has been read,
  /// since the outer entity's id and schema may stand behind its properties.
  private void applyReversal(Reversal reversal) {
    EntityRecord outer = reversal.outer();
    Schema schema = model.schema(outer.schema());
    Property property = schema == null ? null : schema.property(reversal.property());
    String reverse = property == null || !property.stub() ? null : property.reverse();
    if (reverse == null) {
      return;
    }
    outer.remove(reversal.property(), reversal.nested().id());
    if (!reversal.nested().has(reverse, outer.id())) {
      reversal.nested().add(reverse, outer.id());
    }
  }
}
