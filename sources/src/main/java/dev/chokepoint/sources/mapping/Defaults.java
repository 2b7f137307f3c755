package dev.chokepoint.sources.mapping;

import java.util.ArrayList;
import java.util.List;

/// How a table writes dates and numbers where a rule does not say otherwise.
record Defaults(List<DateForm> dates, NumberForm numbers) {

  private static final List<DateForm> ISO =
      List.of(
          DateForm.of("yyyy-MM-dd"),
          DateForm.of("yyyy-MM"),
          DateForm.of("yyyy"),
          DateForm.of("yyyy-MM-dd'T'HH:mm:ss"),
          DateForm.of("yyyy-MM-dd HH:mm:ss"));

  /// ISO 8601 dates, and numbers with a decimal point.
  static final Defaults PLAIN = new Defaults(ISO, NumberForm.POINT);

  /// Reads `dates`, `decimal` and `thousands` of the map.
  static Defaults of(YamlMap table) throws BadMapping {
    List<DateForm> dates = table.has("dates") ? dates(table.need("dates")) : ISO;
    return new Defaults(dates, numbers(table, NumberForm.POINT));
  }

  static List<DateForm> dates(YamlValue value) throws BadMapping {
    List<DateForm> forms = new ArrayList<>();
    for (YamlValue each : value.list()) {
      try {
        forms.add(DateForm.of(each.text()));
      } catch (IllegalArgumentException e) {
        throw each.bad(String.valueOf(e.getMessage()));
      }
    }
    if (forms.isEmpty()) {
      throw value.bad("at least one date format is expected here");
    }
    return forms;
  }

  static NumberForm numbers(YamlMap map, NumberForm otherwise) throws BadMapping {
    YamlValue decimal = map.get("decimal");
    YamlValue thousands = map.get("thousands");
    if (decimal == null && thousands == null) {
      return otherwise;
    }
    try {
      return new NumberForm(
          decimal == null ? otherwise.decimal() : decimal.text(),
          thousands == null ? "" : thousands.anyText());
    } catch (IllegalArgumentException e) {
      throw (decimal == null ? map.at() : decimal).bad(String.valueOf(e.getMessage()));
    }
  }
}
