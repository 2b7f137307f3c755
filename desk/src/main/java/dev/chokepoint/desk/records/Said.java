package dev.chokepoint.desk.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// What an entry says, by the names of its fields. Written as one JSON object with its names in
/// alphabetical order, so that the same saying has the same digest.
///
/// @param fields text, numbers, lists and objects; never null
public record Said(Map<String, Object> fields) {

  public Said {
    fields = Map.copyOf(fields);
  }

  /// Reads what [#json] wrote.
  ///
  /// @throws IllegalArgumentException if it is anything else
  static Said parse(String json) {
    try {
      return new Said(JSON.std.mapFrom(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("an entry of the records is no JSON object", e);
    }
  }

  String json() {
    return JSON.std.asString(new TreeMap<>(fields));
  }

  /// A field as text, null where it was not said.
  public @Nullable String text(String name) {
    Object value = fields.get(name);
    return value == null ? null : value.toString();
  }

  /// An object, empty where it was not said.
  Optional<Said> object(String name) {
    return fields.get(name) instanceof Map<?, ?> map ? Optional.of(named(map)) : Optional.empty();
  }

  private static Said named(Map<?, ?> map) {
    Map<String, Object> named = new TreeMap<>();
    map.forEach((key, value) -> named.put(String.valueOf(key), value));
    return new Said(named);
  }

  /// A list of objects, empty where it was not said.
  List<Said> list(String name) {
    List<Said> list = new ArrayList<>();
    if (fields.get(name) instanceof List<?> elements) {
      for (Object element : elements) {
        if (element instanceof Map<?, ?> map) {
          list.add(named(map));
        }
      }
    }
    return list;
  }

  /// Collects fields; those without a value are left out.
  static final class Fields {

    private final Map<String, Object> fields = new TreeMap<>();

    Fields put(String name, @Nullable Object value) {
      if (value != null && !value.toString().isBlank()) {
        fields.put(name, value);
      }
      return this;
    }

    Said said() {
      return new Said(fields);
    }
  }
}
