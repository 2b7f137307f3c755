package dev.chokepoint.cli.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// Writes maps and lists as one JSON document, members in the order they were put.
public final class JsonText {

  /// Writes maps, lists and single values; what is anything else, such as a sentence or a day, is
  /// written as it reads, and never taken apart by its methods.
  private static final JSON LINE = JSON.std.without(JSON.Feature.HANDLE_JAVA_BEANS);

  private static final JSON WRITER = LINE.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  private JsonText() {}

  /// The document, without a line feed at its end.
  public static String of(Object document) {
    return WRITER.asString(document);
  }

  /// The document on one line.
  public static String line(Object document) {
    return LINE.asString(document);
  }

  /// An object whose members are written in the order of the calls; null values are left out.
  static final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Members put(String name, @Nullable Object value) {
      if (value != null) {
        members.put(name, value);
      }
      return this;
    }

    Map<String, Object> map() {
      return members;
    }
  }
}
