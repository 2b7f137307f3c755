package dev.chokepoint.casebook.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Members of an object in the order they were put; null values are left out.
final class Members {

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
