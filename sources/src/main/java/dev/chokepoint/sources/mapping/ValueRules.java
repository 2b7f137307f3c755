package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads how one property is made: a column's name alone, or a map that says more. What is not said
/// follows from the property's type: dates and numbers are read as the table writes them, countries
/// by code or name, all else as it stands.
final class ValueRules {

  private static final List<String> ORIGINS =
      List.of("column", "constant", "join", "template", "entity");

  private final Model model;
  private final ColumnNames columns;
  private final Defaults defaults;
  private final Map<String, Schema> entities;

  ValueRules(Model model, ColumnNames columns, Defaults defaults, Map<String, Schema> entities) {
    this.model = model;
    this.columns = columns;
    this.defaults = defaults;
    this.entities = entities;
  }

  ValueRule read(Property property, YamlValue value) throws BadMapping {
    if (value.isText()) {
      refuseReference(property, value);
      ValueRule.Origin origin = new ValueRule.Origin.Column(columns.check(value));
      return new ValueRule(property.name(), origin, List.of(), byType(property), null);
    }
    YamlMap rule =
        value
            .map()
            .allow(
                "column",
                "constant",
                "join",
                "with",
                "template",
                "entity",
                "split",
                "as",
                "date",
                "number",
                "times",
                "values",
                "since",
                "when");
    ValueRule.Origin origin = origin(property, rule);
    boolean fixed =
        origin instanceof ValueRule.Origin.Constant || origin instanceof ValueRule.Origin.Reference;
    YamlValue when = rule.get("when");
    return new ValueRule(
        property.name(),
        origin,
        split(rule),
        fixed ? new ValueForm.Text() : form(property, rule),
        when == null ? null : condition(when, columns));
  }

  private static void refuseReference(Property property, YamlValue value) throws BadMapping {
    if (property.isReference()) {
      throw value.bad(
          "\"" + property.name() + "\" refers to another entity: {entity: NAME} is expected here");
    }
  }

  private ValueRule.Origin origin(Property property, YamlMap rule) throws BadMapping {
    List<String> said = ORIGINS.stream().filter(rule::has).toList();
    if (said.size() != 1) {
      throw rule.at().bad("one of " + String.join(", ", ORIGINS) + " is expected here");
    }
    YamlValue value = rule.need(said.getFirst());
    if (!said.getFirst().equals("entity")) {
      refuseReference(property, value);
    }
    return switch (said.getFirst()) {
      case "column" -> new ValueRule.Origin.Column(columns.check(value));
      case "constant" -> new ValueRule.Origin.Constant(value.text());
      case "template" -> new ValueRule.Origin.Filled(template(value, columns));
      case "entity" -> reference(property, value);
      default -> joined(value, rule);
    };
  }

  private ValueRule.Origin joined(YamlValue value, YamlMap rule) throws BadMapping {
    List<String> names = new ArrayList<>();
    for (YamlValue each : value.list()) {
      names.add(columns.check(each));
    }
    YamlValue with = rule.get("with");
    return new ValueRule.Origin.Joined(List.copyOf(names), with == null ? " " : with.anyText());
  }

  private ValueRule.Origin reference(Property property, YamlValue value) throws BadMapping {
    Schema target = entities.get(value.text());
    if (target == null) {
      throw value.bad("the mapping makes no entity \"" + value.text() + "\"");
    }
    if (!property.isReference()) {
      throw value.bad("\"" + property.name() + "\" does not refer to entities");
    }
    if (property.range() != null && !model.isA(target.name(), property.range())) {
      throw value.bad(
          "\""
              + property.name()
              + "\" refers to "
              + property.range()
              + ", and \""
              + value.text()
              + "\" is a "
              + target.name());
    }
    return new ValueRule.Origin.Reference(value.text());
  }

  private static List<String> split(YamlMap rule) throws BadMapping {
    YamlValue value = rule.get("split");
    if (value == null) {
      return List.of();
    }
    List<String> separators = new ArrayList<>();
    for (YamlValue each : value.list()) {
      if (each.anyText().isEmpty()) {
        throw each.bad("an empty text separates nothing");
      }
      separators.add(each.anyText());
    }
    return separators;
  }

  private ValueForm form(Property property, YamlMap rule) throws BadMapping {
    List<String> said =
        List.of("as", "date", "number", "times", "values", "since").stream()
            .filter(rule::has)
            .toList();
    List<String> together = List.of("number", "times");
    if (said.size() > 1 && !said.equals(together) && !said.equals(List.of("date", "since"))) {
      throw rule.at().bad(String.join(" and ", said) + " exclude each other");
    }
    if (said.isEmpty()) {
      return byType(property);
    }
    return switch (said.getLast()) {
      case "as" -> named(rule.need("as"));
      case "date" -> new ValueForm.Dated(Defaults.dates(rule.need("date")));
      case "number", "times" -> number(rule);
      case "values" -> values(rule.need("values"));
      default -> since(rule);
    };
  }

  private ValueForm byType(Property property) {
    return switch (property.type()) {
      case "date" -> new ValueForm.Dated(defaults.dates());
      case "number" -> new ValueForm.Numeric(defaults.numbers(), BigDecimal.ONE);
      case "country" -> countries();
      default -> new ValueForm.Text();
    };
  }

  private static ValueForm countries() {
    return new ValueForm.LookedUp("countries", CountryCodes.byText());
  }

  private ValueForm named(YamlValue value) throws BadMapping {
    return switch (value.text()) {
      case "text" -> new ValueForm.Text();
      case "country" -> countries();
      case "date" -> new ValueForm.Dated(defaults.dates());
      case "number" -> new ValueForm.Numeric(defaults.numbers(), BigDecimal.ONE);
      default -> throw value.bad("text, country, date or number is expected here");
    };
  }

  private ValueForm number(YamlMap rule) throws BadMapping {
    NumberForm form = defaults.numbers();
    YamlValue number = rule.get("number");
    if (number != null) {
      form = Defaults.numbers(number.map().allow("decimal", "thousands"), NumberForm.POINT);
    }
    YamlValue times = rule.get("times");
    BigDecimal factor = BigDecimal.ONE;
    if (times != null) {
      factor =
          NumberForm.POINT
              .decimal(times.text())
              .orElseThrow(() -> times.bad("a number is expected here"));
    }
    return new ValueForm.Numeric(form, factor);
  }

  private static ValueForm values(YamlValue value) throws BadMapping {
    Map<String, String> table = new HashMap<>();
    for (Map.Entry<String, YamlValue> each : value.map().entries().entrySet()) {
      table.put(HeaderText.plain(each.getKey()), each.getValue().text());
    }
    return new ValueForm.LookedUp("values in the mapping", Map.copyOf(table));
  }

  private ValueForm since(YamlMap rule) throws BadMapping {
    TreeMap<String, String> from = new TreeMap<>();
    for (Map.Entry<String, YamlValue> each : rule.need("since").map().entries().entrySet()) {
      if (each.getKey().length() != 10 || PartialDate.parse(each.getKey()).isEmpty()) {
        throw each.getValue().bad("a day (2022-01-01) is expected before the value");
      }
      from.put(each.getKey(), each.getValue().text());
    }
    List<DateForm> forms = rule.has("date") ? Defaults.dates(rule.need("date")) : defaults.dates();
    return new ValueForm.Since(new ValueForm.Dated(forms), from);
  }

  static Template template(YamlValue value, ColumnNames columns) throws BadMapping {
    try {
      Template template = Template.parse(value.text());
      for (String column : template.columns()) {
        columns.check(column, value);
      }
      return template;
    } catch (IllegalArgumentException e) {
      throw value.bad(String.valueOf(e.getMessage()));
    }
  }

  static Condition condition(YamlValue value, ColumnNames columns) throws BadMapping {
    if (value.isText()) {
      return new Condition(columns.check(value), Condition.Test.FILLED, List.of());
    }
    YamlMap when = value.map().allow("column", "filled", "empty", "equals", "differs");
    String column = columns.check(when.need("column"));
    if (when.entries().size() != 2) {
      throw value.bad("a column and one of filled, empty, equals, differs is expected here");
    }
    if (when.has("equals")) {
      return new Condition(column, Condition.Test.EQUALS, when.texts("equals"));
    }
    if (when.has("differs")) {
      return new Condition(column, Condition.Test.DIFFERS, when.texts("differs"));
    }
    boolean filled = when.has("filled") ? when.need("filled").truth() : !when.need("empty").truth();
    return new Condition(column, filled ? Condition.Test.FILLED : Condition.Test.EMPTY, List.of());
  }
}
