package dev.chokepoint.sources;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON inside the cells of a table, and cells as JSON.
public final class JsonCells {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonCells() {}

  /// A JSON object of text members in the map's order.
  public static String object(Map<String, String> cells) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      cells.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return text.toString();
  }

  /// The texts of a JSON list of texts; empty when the cell holds anything else.
  public static Optional<List<String>> texts(String cell) {
    List<String> texts = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), cell)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        texts.add(json.getString());
      }
      return json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == null
          ? Optional.of(List.copyOf(texts))
          : Optional.empty();
    } catch (JacksonException e) {
      // Not JSON; the caller reports the cell.
      return Optional.empty();
    }
  }
}
