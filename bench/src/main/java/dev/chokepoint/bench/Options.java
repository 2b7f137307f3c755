package dev.chokepoint.bench;

import java.util.HashMap;
import java.util.Map;

/// The options of a program, as `--name value` pairs.
///
/// @param values by name, without the dashes
public record Options(Map<String, String> values) {

  public Options {
    values = Map.copyOf(values);
  }

  /// Reads the arguments.
  ///
  /// @throws IllegalArgumentException if they are not pairs
  public static Options of(String... arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
        throw new IllegalArgumentException("options come as --name value, not " + arguments[i]);
      }
      values.put(arguments[i].substring(2), arguments[i + 1]);
    }
    return new Options(values);
  }

  public long number(String name, long otherwise) {
    String text = values.get(name);
    return text == null ? otherwise : Long.parseLong(text);
  }

  public String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }
}
