package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The ids that an entity's publisher says were merged into it, as its context has them:
/// OpenSanctions and what is published like it write them as `referents`.
public final class Referents {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final String MEMBER = "referents";

  private Referents() {}

  /// The ids that one statement names, without the one that it is about; empty for a statement that
  /// is no context or names none.
  ///
  /// @throws IllegalStateException if a stored context is no JSON object
  public static List<String> of(Statement statement) {
    if (!statement.property().equals(Statement.CONTEXT) || !statement.value().contains(MEMBER)) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), statement.value())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean wanted = json.currentName().equals(MEMBER);
        JsonToken value = json.nextToken();
        if (!wanted || value != JsonToken.START_ARRAY) {
          json.skipChildren();
          continue;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
          if (json.currentToken() == JsonToken.VALUE_STRING
              && !json.getString().equals(statement.entityId())) {
            ids.add(json.getString());
          }
          json.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "what is stored of " + statement.entityId() + " is no JSON", e);
    }
    return ids;
  }
}
