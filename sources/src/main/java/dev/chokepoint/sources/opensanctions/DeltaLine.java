package dev.chokepoint.sources.opensanctions;

import dev.chokepoint.evidence.codec.ByteLines;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.UnreadableInput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A line of a delta, `{"op": "ADD", "entity": {...}}`, or of a file of entities.
final class DeltaLine {

  private final @Nullable Op op;
  private final String id;
  private final byte[] entity;

  private DeltaLine(@Nullable Op op, String id, byte[] entity) {
    this.op = op;
    this.id = id;
    this.entity = entity;
  }

  /// What a delta does with an entity.
  enum Op {
    ADD,
    MOD,
    DEL
  }

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /// What to do; null for a line of a file of entities.
  @Nullable Op op() {
    return op;
  }

  /// The entity's id.
  String id() {
    return id;
  }

  /// The entity's JSON as written; of a deletion it may hold the id only.
  byte[] entity() {
    return entity;
  }

  /// Reads a line of a delta.
  ///
  /// @throws UnreadableInput if it is none; a delta is applied whole or not at all
  static DeltaLine ofDelta(ByteLines lines, String file) throws UnreadableInput {
    byte[] bytes = bytes(lines, file);
    Op op = null;
    DeltaLine entity = null;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw bad(lines, file, "the line of the delta is no JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("op")) {
          op = op(parser.getString(), lines, file);
        } else if (name.equals("entity") && parser.currentToken() == JsonToken.START_OBJECT) {
          int from = (int) parser.currentTokenLocation().getByteOffset();
          String id = id(parser, lines, file);
          int to = (int) parser.currentTokenLocation().getByteOffset() + 1;
          entity = new DeltaLine(null, id, Arrays.copyOfRange(bytes, from, to));
        } else {
          throw bad(lines, file, "the line of the delta has a member \"" + name + "\"");
        }
      }
    } catch (JacksonException e) {
      throw notJson(lines, file, e);
    }
    if (op == null || entity == null) {
      throw bad(lines, file, "the line of the delta lacks op or entity");
    }
    return new DeltaLine(op, entity.id(), entity.entity());
  }

  /// Reads a line of a file of entities.
  static DeltaLine ofEntity(ByteLines lines, String file) throws UnreadableInput {
    byte[] bytes = bytes(lines, file);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw bad(lines, file, "the line is no entity");
      }
      return new DeltaLine(null, id(parser, lines, file), bytes);
    } catch (JacksonException e) {
      throw notJson(lines, file, e);
    }
  }

  private static byte[] bytes(ByteLines lines, String file) throws UnreadableInput {
    if (lines.tooLong()) {
      throw bad(lines, file, "the line is longer than 16 MiB");
    }
    return Arrays.copyOfRange(lines.bytes(), lines.start(), lines.start() + lines.length());
  }

  private static Op op(String text, ByteLines lines, String file) throws UnreadableInput {
    for (Op op : Op.values()) {
      if (op.name().equals(text)) {
        return op;
      }
    }
    throw bad(lines, file, "the delta has an operation \"" + text + "\", which is not known");
  }

  /// The id of the object at which the parser stands; the parser is left at its end.
  private static String id(JsonParser parser, ByteLines lines, String file) throws UnreadableInput {
    String id = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean ofIt = parser.currentName().equals("id");
      parser.nextToken();
      if (ofIt && parser.currentToken() == JsonToken.VALUE_STRING) {
        id = parser.getString();
      }
      parser.skipChildren();
    }
    if (id.isEmpty()) {
      throw bad(lines, file, "the entity has no id");
    }
    return id;
  }

  private static UnreadableInput bad(ByteLines lines, String file, String reason) {
    return new UnreadableInput(Locator.row(file, lines.number(), null), reason);
  }

  private static UnreadableInput notJson(ByteLines lines, String file, JacksonException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return new UnreadableInput(
        Locator.row(file, lines.number(), column > 0 ? "character " + column : null),
        "not JSON: " + e.getOriginalMessage());
  }
}
