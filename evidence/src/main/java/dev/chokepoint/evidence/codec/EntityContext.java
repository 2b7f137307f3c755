package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The members of a JSON entity that are not properties, each as its JSON text.
final class EntityContext {

  private final Map<String, String> members = new LinkedHashMap<>();

  private EntityContext() {}

  /// The members that an entity's [Statement#CONTEXT] statements give. Where several give the same
  /// member, lists are joined without repeats and of anything else the first is taken.
  ///
  /// @throws IllegalArgumentException if such a statement holds no JSON object
  static EntityContext of(List<Statement> statements) {
    EntityContext context = new EntityContext();
    for (Statement statement : statements) {
      if (statement.property().equals(Statement.CONTEXT)) {
        context.add(statement.value());
      }
    }
    return context;
  }

  /// Members by name, in order, their values as JSON text.
  Map<String, String> members() {
    return members;
  }

  private void add(String object) {
    try (JsonParser parser = JsonStreams.parser(object)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("a context statement holds no JSON object: " + object);
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        StringBuilder value = new StringBuilder();
        JsonText.copy(value, parser);
        members.merge(name, value.toString(), EntityContext::join);
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a context statement holds no JSON: " + object, e);
    }
  }

  private static String join(String first, String second) {
    if (first.charAt(0) != '[' || second.charAt(0) != '[' || first.equals(second)) {
      return first;
    }
    Set<String> elements = new LinkedHashSet<>();
    addElements(first, elements);
    addElements(second, elements);
    return "[" + String.join(",", elements) + "]";
  }

  private static void addElements(String array, Set<String> elements) {
    try (JsonParser parser = JsonStreams.parser(array)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        StringBuilder element = new StringBuilder();
        JsonText.copy(element, parser);
        elements.add(element.toString());
      }
    }
  }
}
