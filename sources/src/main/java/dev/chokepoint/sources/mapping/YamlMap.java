package dev.chokepoint.sources.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/// A map of a mapping file, in the order in which it is written.
///
/// @param at the map itself, for messages
/// @param keys each key's own place
public record YamlMap(YamlValue at, Map<String, YamlValue> entries, Map<String, YamlValue> keys) {

  static YamlMap of(YamlValue at, MappingNode node) throws BadMapping {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    Map<String, YamlValue> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      YamlValue key = new YamlValue(at.file(), tuple.getKeyNode());
      String name = key.text();
      if (entries.put(name, new YamlValue(at.file(), tuple.getValueNode())) != null) {
        throw key.bad("\"" + name + "\" stands twice");
      }
      keys.put(name, key);
    }
    return new YamlMap(at, entries, keys);
  }

  /// Refuses every key that is not among these.
  public YamlMap allow(String... known) throws BadMapping {
    Set<String> allowed = Set.of(known);
    for (Map.Entry<String, YamlValue> key : keys.entrySet()) {
      if (!allowed.contains(key.getKey())) {
        throw key.getValue()
            .bad(
                "unknown key \""
                    + key.getKey()
                    + "\"; there are "
                    + String.join(", ", new TreeSet<>(allowed)));
      }
    }
    return this;
  }

  public @Nullable YamlValue get(String key) {
    return entries.get(key);
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /// A value that must be there.
  ///
  /// @throws BadMapping if the key is missing
  public YamlValue need(String key) throws BadMapping {
    YamlValue value = entries.get(key);
    if (value == null) {
      throw at.bad("\"" + key + "\" is missing");
    }
    return value;
  }

  public @Nullable String text(String key) throws BadMapping {
    YamlValue value = entries.get(key);
    return value == null ? null : value.text();
  }

  public List<String> texts(String key) throws BadMapping {
    YamlValue value = entries.get(key);
    return value == null ? List.of() : value.texts();
  }
}
