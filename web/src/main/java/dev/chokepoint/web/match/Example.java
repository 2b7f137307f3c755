package dev.chokepoint.web.match;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A party as a client describes it, cleaned.
///
/// @param id as the client names it; null when it does not. It is given back and means nothing
/// @param schema one that can be compared, or `Thing`
/// @param properties cleaned values by property
record Example(@Nullable String id, Schema schema, Map<String, List<String>> properties) {

  private static final String ANYTHING = "Thing";
  private static final List<String> NAME_PARTS =
      List.of("firstName", "secondName", "middleName", "fatherName", "lastName");
  private static final Set<String> COUNTRIES_BY_IBAN = Set.of("BankAccount", "LegalEntity");

  /// Reads an example.
  ///
  /// @param key under which it stands among the queries
  /// @throws Problem 422 if it has no schema, 400 if it cannot be compared
  static Example read(String key, @Nullable Object said, Model model, Cleaning cleaning) {
    if (!(said instanceof Map<?, ?> members)) {
      throw Problem.unprocessable(
          "model_attributes_type", place(key), "Input should be a valid object", said);
    }
    if (!(members.get("schema") instanceof String name)) {
      throw Problem.unprocessable("missing", place(key, "schema"), "Field required", members);
    }
    Schema schema = model.schema(name);
    if (schema == null) {
      throw Problem.badRequest("Unknown schema: " + name);
    }
    if (!schema.matchable() && !name.equals(ANYTHING)) {
      throw Problem.badRequest("Schema is not matchable: " + name);
    }
    Map<String, List<String>> properties = new LinkedHashMap<>();
    if (members.get("properties") instanceof Map<?, ?> values) {
      values.forEach((property, value) ->
          add(properties, schema(schema, String.valueOf(property), model), value, cleaning));
    } else if (members.get("properties") != null) {
      throw Problem.unprocessable(
          "dict_type", place(key, "properties"), "Input should be a valid dictionary", null);
    }
    combineNames(properties);
    hintCountries(schema, properties);
    Object id = members.get("id");
    return new Example(id == null ? null : String.valueOf(id), schema, properties);
  }

  private static List<String> place(String... names) {
    return Stream.concat(Stream.of("body", "queries"), Stream.of(names)).toList();
  }

  /// The property of the schema. What is asked about as a `Thing` may have properties of any schema
  /// that can be compared.
  private static @Nullable Property schema(Schema schema, String property, Model model) {
    Property own = schema.property(property);
    if (own != null || !schema.name().equals(ANYTHING)) {
      return own;
    }
    return model.schemata().stream()
        .filter(Schema::matchable)
        .flatMap(other -> Stream.ofNullable(other.property(property)))
        .findFirst()
        .orElse(null);
  }

  private static void add(
      Map<String, List<String>> properties,
      @Nullable Property property,
      @Nullable Object said,
      Cleaning cleaning) {
    if (property == null || property.stub()) {
      return;
    }
    Set<String> values = new LinkedHashSet<>();
    List<?> all = said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
    for (Object each : all) {
      if (each instanceof String || each instanceof Number || each instanceof Boolean) {
        cleaning.cleaned(property, String.valueOf(each)).ifPresent(values::add);
      }
    }
    if (!values.isEmpty()) {
      properties.put(property.name(), List.copyOf(values));
    }
  }

  private static void combineNames(Map<String, List<String>> properties) {
    if (properties.containsKey("name") || properties.containsKey("alias")) {
      return;
    }
    List<String> parts = new ArrayList<>();
    NAME_PARTS.forEach(part ->
        properties.getOrDefault(part, List.of()).stream().findFirst().ifPresent(parts::add));
    if (!parts.isEmpty()) {
      properties.put("name", List.of(String.join(" ", parts)));
    }
  }

  /// An account number says in which country the account is.
  private static void hintCountries(Schema schema, Map<String, List<String>> properties) {
    List<String> ibans =
        Stream.of("iban", "ibanCode")
            .flatMap(name -> properties.getOrDefault(name, List.of()).stream())
            .filter(iban -> iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}"))
            .toList();
    boolean holder = COUNTRIES_BY_IBAN.stream().anyMatch(schema::isA);
    if (!ibans.isEmpty() && holder && !properties.containsKey("country")) {
      properties.put(
          "country",
          ibans.stream()
              .map(iban -> iban.substring(0, 2).toLowerCase(Locale.ROOT))
              .distinct()
              .toList());
    }
  }

  /// Values of all properties of a type.
  List<String> ofType(Model model, String type) {
    List<String> values = new ArrayList<>();
    properties.forEach((name, said) -> {
      Property property = schema(schema, name, model);
      if (property != null && property.type().equals(type)) {
        values.addAll(said);
      }
    });
    return values;
  }

  boolean isAnything() {
    return schema.name().equals(ANYTHING);
  }

  /// As it is given back.
  Map<String, @Nullable Object> body() {
    return Json.object()
        .put("id", id)
        .put("schema", schema.name())
        .put("properties", properties)
        .map();
  }
}
