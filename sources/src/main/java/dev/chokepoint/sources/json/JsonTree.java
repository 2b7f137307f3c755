package dev.chokepoint.sources.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads the object at which a parser stands, within limits.
final class JsonTree {

  /// Members and items of one record; registers stay far under it.
  static final int OF_A_RECORD = 100_000;

  /// Members and items of a document that is held whole.
  static final int OF_A_DOCUMENT = 5_000_000;

  private static final int DEPTH = 64;

  /// Characters of one text.
  private static final int LONGEST = 1 << 20;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(LONGEST)
                  .maxNumberLength(1_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String file;
  private final JsonParser parser;
  private final int most;
  private int held;

  /// @param most members and items that may be held
  JsonTree(String file, JsonParser parser, int most) {
    this.file = file;
    this.parser = parser;
    this.most = most;
  }

  /// More than a record may hold.
  static final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch(int most) {
      super("more than " + most + " values in one object", null, false, false);
    }
  }

  /// The object that begins at the parser's token; the parser is left at its end.
  ///
  /// @param line where the record begins
  JsonRecord object(long line, String path) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(line, path + '/' + name);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonRecord(file, line, path, members);
  }

  private @Nullable Object value(long line, String path) {
    held++;
    if (held > most) {
      throw new TooMuch(most);
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(line, path);
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object item = value(line, path + '[' + (items.size() + 1) + ']');
          if (item != null) {
            items.add(item);
          }
        }
        yield items;
      }
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }
}
