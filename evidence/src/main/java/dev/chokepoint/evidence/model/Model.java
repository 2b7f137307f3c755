package dev.chokepoint.evidence.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Schemata and their properties. A schema or property that the model does not know is no error:
/// statements about it are kept and passed through.
public final class Model {

  private final Map<String, Schema> schemata;
  private final Set<String> topics;
  private final Map<String, Map<String, String>> valueLabels;

  Model(
      Map<String, Schema> schemata,
      Set<String> topics,
      Map<String, Map<String, String>> valueLabels) {
    this.schemata = new TreeMap<>(schemata);
    this.topics = Collections.unmodifiableSet(new TreeSet<>(topics));
    this.valueLabels = new TreeMap<>(valueLabels);
  }

  /// The model that ships with Chokepoint: stock FollowTheMoney 3.8, the additions of 4.x, and our
  /// extension. Read once per program.
  public static Model bundled() {
    return Bundled.MODEL;
  }

  /// The stock FollowTheMoney 3.8 model alone, which other tools understand.
  public static Model stock() {
    return Stock.MODEL;
  }

  /// The schema of that name, or null when the model does not know it.
  public @Nullable Schema schema(String name) {
    return schemata.get(name);
  }

  /// All schemata, by name.
  public Collection<Schema> schemata() {
    return Collections.unmodifiableCollection(schemata.values());
  }

  /// Codes of the controlled vocabulary for `topics`, in alphabetical order.
  public Set<String> topics() {
    return topics;
  }

  /// What the codes of a type (`country`, `topic`, `gender`, `language` ...) are called, by code;
  /// empty for a type without codes.
  public Map<String, String> valueLabels(String type) {
    return Collections.unmodifiableMap(valueLabels.getOrDefault(type, Map.of()));
  }

  /// Whether a schema is, or extends, another. An unknown schema is only itself.
  public boolean isA(String schema, String ancestor) {
    Schema known = schemata.get(schema);
    return known == null ? schema.equals(ancestor) : known.isA(ancestor);
  }

  /// The more specific of two schemata one of which extends the other; empty when neither does, so
  /// that statements of both cannot be about one entity without a contradiction.
  public Optional<String> mostSpecific(String left, String right) {
    if (left.equals(right) || isA(left, right)) {
      return Optional.of(left);
    }
    return isA(right, left) ? Optional.of(right) : Optional.empty();
  }

  private static final class Bundled {
    static final Model MODEL = ModelReader.readBundled();
  }

  private static final class Stock {
    static final Model MODEL = ModelReader.readStock();
  }
}
