package dev.chokepoint.web.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// Reads and writes JSON. Members stand in the order in which they were put, null included.
public final class Json {

  /// Writes maps, lists and single values; what is anything else, such as a sentence or a day, is
  /// written as it reads, and never taken apart by its methods.
  private static final JSON JR =
      JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).without(JSON.Feature.HANDLE_JAVA_BEANS);

  private Json() {}

  public static byte[] bytes(Object value) {
    return JR.asBytes(value);
  }

  public static String text(Object value) {
    return JR.asString(value);
  }

  /// Any JSON value as maps, lists, texts, numbers and booleans; null for `null`.
  ///
  /// @throws Problem 400 if it is no JSON
  public static @Nullable Object read(byte[] body) {
    try {
      return JSON.std.anyFrom(body);
    } catch (tools.jackson.core.JacksonException e) {
      throw Problem.badRequest("The body is not JSON: " + e.getOriginalMessage());
    }
  }

  /// The body of a request, which has to be an object.
  ///
  /// @throws Problem 422 if it is none, as FastAPI has it
  public static Map<?, ?> readBody(byte[] body) {
    Object read;
    try {
      read = JSON.std.anyFrom(body);
    } catch (tools.jackson.core.JacksonException e) {
      throw Problem.unprocessable(
          "json_invalid", List.of("body"), "JSON decode error: " + e.getOriginalMessage(), null);
    }
    if (read instanceof Map<?, ?> members) {
      return members;
    }
    throw Problem.unprocessable(
        "model_attributes_type", List.of("body"), "Input should be a valid object", null);
  }

  /// An object with members in the order of the calls.
  public static Members object() {
    return new Members();
  }

  /// An object being written.
  public static final class Members {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public Members put(String name, @Nullable Object value) {
      members.put(name, value);
      return this;
    }

    /// Puts a value unless it is null.
    public Members putKnown(String name, @Nullable Object value) {
      if (value != null) {
        members.put(name, value);
      }
      return this;
    }

    public Map<String, @Nullable Object> map() {
      return members;
    }
  }
}
