package dev.chokepoint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks JSON against those words of JSON Schema 2020-12 that our OpenAPI document uses. A word it
/// does not know is an error, so that nothing is passed over.
final class JsonSchema {

  private final Map<?, ?> document;

  /// @param document in which references are looked up
  JsonSchema(Map<?, ?> document) {
    this.document = document;
  }

  /// What is wrong, each with its place; empty when nothing is.
  List<String> faults(@Nullable Object value, Map<?, ?> schema) {
    List<String> faults = new ArrayList<>();
    check(value, schema, "$", faults);
    return faults;
  }

  private void check(@Nullable Object value, Map<?, ?> schema, String at, List<String> faults) {
    schema.forEach((word, rule) -> {
      switch (String.valueOf(word)) {
        case "$ref" -> check(value, resolved(String.valueOf(rule)), at, faults);
        case "type" -> type(value, rule, at, faults);
        case "enum" -> require(list(rule).contains(value), at + ": not of " + rule, faults);
        case "pattern" -> pattern(value, String.valueOf(rule), at, faults);
        case "minimum" -> require(number(value) >= number(rule), at + ": under " + rule, faults);
        case "maximum" -> require(number(value) <= number(rule), at + ": over " + rule, faults);
        case "maxProperties" ->
            require(map(value).size() <= number(rule), at + ": too many members", faults);
        case "required" -> required(value, list(rule), at, faults);
        case "properties" -> properties(value, map(rule), at, faults);
        case "additionalProperties" -> additional(value, schema, rule, at, faults);
        case "items" -> items(value, map(rule), at, faults);
        case "anyOf" -> anyOf(value, list(rule), at, faults);
        case "description", "default" -> {}
        default -> faults.add(at + ": the checker does not know " + word);
      }
    });
  }

  private static void require(boolean holds, String fault, List<String> faults) {
    if (!holds) {
      faults.add(fault);
    }
  }

  Map<?, ?> resolved(String reference) {
    Object found = document;
    for (String step : reference.substring(2).split("/")) {
      found = map(found).get(step);
    }
    if (!(found instanceof Map<?, ?> schema)) {
      throw new IllegalStateException("nothing at " + reference);
    }
    return schema;
  }

  private static void type(
      @Nullable Object value, @Nullable Object rule, String at, List<String> faults) {
    List<?> types = rule instanceof List<?> several ? several : List.of(String.valueOf(rule));
    require(
        types.stream().anyMatch(type -> isOf(value, String.valueOf(type))),
        at + ": " + value + " is not " + types,
        faults);
  }

  private static boolean isOf(@Nullable Object value, String type) {
    return switch (type) {
      case "null" -> value == null;
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "integer" -> value instanceof Integer || value instanceof Long;
      case "number" -> value instanceof Number;
      case "array" -> value instanceof List;
      case "object" -> value instanceof Map;
      default -> throw new IllegalStateException("no type " + type);
    };
  }

  private static void pattern(@Nullable Object value, String rule, String at, List<String> faults) {
    if (value instanceof String text) {
      require(
          Pattern.compile(rule).matcher(text).find(), at + ": " + text + " not " + rule, faults);
    }
  }

  private static void required(
      @Nullable Object value, List<?> names, String at, List<String> faults) {
    if (value instanceof Map<?, ?> members) {
      names.forEach(name -> require(members.containsKey(name), at + ": no " + name, faults));
    }
  }

  private void properties(@Nullable Object value, Map<?, ?> rules, String at, List<String> faults) {
    if (value instanceof Map<?, ?> members) {
      rules.forEach((name, rule) -> {
        if (members.containsKey(name)) {
          check(members.get(name), map(rule), at + "." + name, faults);
        }
      });
    }
  }

  private void additional(
      @Nullable Object value,
      Map<?, ?> schema,
      @Nullable Object rule,
      String at,
      List<String> faults) {
    if (value instanceof Map<?, ?> members) {
      Map<?, ?> named = map(schema.get("properties"));
      members.forEach((name, member) -> {
        if (!named.containsKey(name)) {
          if (rule instanceof Map<?, ?> inner) {
            check(member, inner, at + "." + name, faults);
          } else {
            require(Boolean.TRUE.equals(rule), at + ": unexpected " + name, faults);
          }
        }
      });
    }
  }

  private void items(@Nullable Object value, Map<?, ?> rule, String at, List<String> faults) {
    if (value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        check(elements.get(i), rule, at + "[" + i + "]", faults);
      }
    }
  }

  private void anyOf(@Nullable Object value, List<?> ways, String at, List<String> faults) {
    List<String> all = new ArrayList<>();
    for (Object way : ways) {
      List<String> some = new ArrayList<>();
      check(value, map(way), at, some);
      if (some.isEmpty()) {
        return;
      }
      all.addAll(some);
    }
    faults.addAll(all);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
