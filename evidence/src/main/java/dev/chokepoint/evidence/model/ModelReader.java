package dev.chokepoint.evidence.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// Reads model files in FollowTheMoney's JSON form, one over the other.
///
/// The stock form is `{"schemata": {NAME: {extends, properties, caption, featured, edge ...}},
/// "types": {...}}`. Our files add `single` and `stockFallback`, and an overlay may name
/// `addedProperties`, `addedTopics` and `singleValued` for schemata that stand already.
final class ModelReader {

  private static final String STOCK = "/defaultModel.json";
  private static final String OVERLAY = "ftm-4.overlay.json";
  private static final String EXTENSION = "chokepoint.model.json";

  private final Map<String, Declared> declared = new TreeMap<>();
  private final Set<String> singleValued = new TreeSet<>();
  private final Set<String> topics = new TreeSet<>();
  private final Map<String, Map<String, String>> valueLabels = new TreeMap<>();
  private final Map<String, Schema> resolved = new LinkedHashMap<>();

  /// A schema as its file declares it, before inheritance.
  private record Declared(
      String name, Map<?, ?> body, boolean stock, Map<String, Property> ownProperties) {}

  static Model readBundled() {
    ModelReader reader = new ModelReader();
    reader.read(STOCK, true);
    reader.read(OVERLAY, false);
    reader.read(EXTENSION, false);
    return reader.resolve();
  }

  static Model readStock() {
    ModelReader reader = new ModelReader();
    reader.read(STOCK, true);
    return reader.resolve();
  }

  private void read(String resource, boolean stock) {
    try (InputStream in =
        Objects.requireNonNull(ModelReader.class.getResourceAsStream(resource), resource)) {
      read(JSON.std.mapFrom(in), stock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled model " + resource, e);
    }
  }

  private void read(Map<?, ?> file, boolean stock) {
    object(file, "schemata")
        .forEach((name, body) -> declare((String) name, (Map<?, ?>) body, stock));
    object(file, "addedProperties")
        .forEach((name, body) -> addProperties((String) name, (Map<?, ?>) body));
    singleValued.addAll(strings(file, "singleValued"));
    topics.addAll(strings(file, "addedTopics"));
    object(object(object(file, "types"), "topic"), "values")
        .keySet()
        .forEach(code -> topics.add((String) code));
    object(file, "types").forEach((type, body) -> addValueLabels((String) type, (Map<?, ?>) body));
  }

  private void addValueLabels(String type, Map<?, ?> body) {
    object(body, "values")
        .forEach((code, label) ->
            valueLabels
                .computeIfAbsent(type, t -> new TreeMap<>())
                .put((String) code, (String) label));
  }

  private void declare(String name, Map<?, ?> body, boolean stock) {
    Map<String, Property> own = new LinkedHashMap<>();
    object(body, "properties")
        .forEach(
            (key, value) -> own.put((String) key, property((String) key, name, (Map<?, ?>) value)));
    declared.put(name, new Declared(name, body, stock, own));
  }

  private void addProperties(String schema, Map<?, ?> bodies) {
    Declared target = Objects.requireNonNull(declared.get(schema), schema);
    bodies.forEach((key, value) ->
        target
            .ownProperties()
            .putIfAbsent((String) key, property((String) key, schema, (Map<?, ?>) value)));
  }

  private static Property property(String name, String owner, Map<?, ?> body) {
    return new Property(
        name,
        owner,
        textOr(body, "label", name),
        textOr(body, "type", "string"),
        text(body, "range"),
        text(body, "reverse"),
        flag(body, "stub"),
        flag(body, "matchable"),
        flag(body, "single"),
        text(body, "stockFallback"));
  }

  /// Gives each schema that a property of ours points at the property that leads back, which the
  /// stock file spells out and our files leave to the rule.
  private void addReverses() {
    for (Declared schema : List.copyOf(declared.values())) {
      for (Property property : List.copyOf(schema.ownProperties().values())) {
        Declared range = property.range() == null ? null : declared.get(property.range());
        if (property.reverse() != null && range != null && !property.stub()) {
          range.ownProperties().putIfAbsent(property.reverse(), reverse(property));
        }
      }
    }
  }

  private static Property reverse(Property property) {
    String name = Objects.requireNonNull(property.reverse());
    String owner = Objects.requireNonNull(property.range());
    return new Property(
        name, owner, name, "entity", property.owner(), property.name(), true, false, false, null);
  }

  private Model resolve() {
    addReverses();
    declared.keySet().forEach(this::schema);
    return new Model(resolved, topics, valueLabels);
  }

  /// The schema with everything it inherits; parents are resolved first.
  private Schema schema(String name) {
    Schema known = resolved.get(name);
    if (known != null) {
      return known;
    }
    Declared own = Objects.requireNonNull(declared.get(name), "schema " + name);
    Set<String> ancestors = new LinkedHashSet<>(Set.of(name));
    Map<String, Property> properties = new LinkedHashMap<>();
    List<String> caption = new ArrayList<>(strings(own.body(), "caption"));
    @Nullable Schema firstParent = null;
    for (String parentName : strings(own.body(), "extends")) {
      Schema parent = schema(parentName);
      firstParent = firstParent == null ? parent : firstParent;
      ancestors.addAll(parent.ancestors());
      properties.putAll(parent.properties());
    }
    own.ownProperties().forEach((key, property) -> properties.put(key, property));
    properties.replaceAll((key, property) -> singleWhereNamed(name, property));
    if (caption.isEmpty() && firstParent != null) {
      caption.addAll(firstParent.caption());
    }
    Schema schema =
        new Schema(
            name,
            textOr(own.body(), "label", name),
            textOr(own.body(), "plural", textOr(own.body(), "label", name)),
            textOr(own.body(), "description", "").strip(),
            Collections.unmodifiableSet(ancestors),
            flag(own.body(), "matchable"),
            flag(own.body(), "abstract"),
            List.copyOf(caption),
            List.copyOf(strings(own.body(), "featured")),
            Collections.unmodifiableMap(properties),
            own.stock(),
            own.stock() ? null : fallback(own, firstParent),
            edge(own.body(), firstParent));
    resolved.put(name, schema);
    return schema;
  }

  private Property singleWhereNamed(String schema, Property p) {
    boolean single =
        p.single()
            || singleValued.contains(schema + ":" + p.name())
            || singleValued.contains(p.qualifiedName());
    return new Property(
        p.name(),
        p.owner(),
        p.label(),
        p.type(),
        p.range(),
        p.reverse(),
        p.stub(),
        p.matchable(),
        single,
        p.stockFallback());
  }

  /// The stock schema that a schema of ours is exported as: the one it names, else its parent.
  private static @Nullable String fallback(Declared own, @Nullable Schema parent) {
    String named = text(own.body(), "stockFallback");
    return named != null || parent == null ? named : parent.name();
  }

  private static Schema.@Nullable Edge edge(Map<?, ?> body, @Nullable Schema parent) {
    Map<?, ?> edge = object(body, "edge");
    String source = text(edge, "source");
    String target = text(edge, "target");
    if (source == null || target == null) {
      return parent == null ? null : parent.edge();
    }
    return new Schema.Edge(source, target, flag(edge, "directed"));
  }

  private static Map<?, ?> object(Map<?, ?> body, String key) {
    return body.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<String> strings(Map<?, ?> body, String key) {
    return body.get(key) instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }

  private static @Nullable String text(Map<?, ?> body, String key) {
    return body.get(key) instanceof String text ? text : null;
  }

  private static String textOr(Map<?, ?> body, String key, String otherwise) {
    return body.get(key) instanceof String text ? text : otherwise;
  }

  private static boolean flag(Map<?, ?> body, String key) {
    return Boolean.TRUE.equals(body.get(key));
  }
}
