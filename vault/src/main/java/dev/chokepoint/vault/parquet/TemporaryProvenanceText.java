package dev.chokepoint.vault.parquet;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// TO BE REPLACED AT MERGE by `dev.chokepoint.evidence.codec.ProvenanceJson`, which has the same
/// two methods; nothing else in this room depends on the form of the text.
final class TemporaryProvenanceText {

  private TemporaryProvenanceText() {}

  /// Compact JSON; empty for [Provenance#NONE].
  static String toText(Provenance provenance) {
    if (provenance.equals(Provenance.NONE)) {
      return "";
    }
    Map<String, Object> body = new LinkedHashMap<>();
    put(body, "grade", provenance.grade() == null ? null : provenance.grade().toString());
    put(body, "basis", provenance.basis() == Basis.STATED ? null : provenance.basis().name());
    put(body, "statedBy", provenance.statedBy());
    List<Object> places = new ArrayList<>();
    provenance.locators().forEach(locator -> places.add(place(locator)));
    put(body, "at", places.isEmpty() ? null : places);
    return JSON.std.asString(body);
  }

  private static Map<String, Object> place(Locator locator) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("file", locator.file());
    put(place, "line", locator.line() == 0 ? null : locator.line());
    put(place, "column", locator.column());
    put(place, "element", locator.element());
    put(place, "page", locator.page() == 0 ? null : locator.page());
    Locator.Span span = locator.span();
    put(place, "from", span == null ? null : span.from());
    put(place, "to", span == null ? null : span.to());
    return place;
  }

  private static void put(Map<String, Object> body, String key, @Nullable Object value) {
    if (value != null) {
      body.put(key, value);
    }
  }

  /// Reads what [#toText] wrote.
  static Provenance parse(String text) {
    if (text.isEmpty()) {
      return Provenance.NONE;
    }
    Map<String, Object> body = JSON.std.mapFrom(text);
    String grade = (String) body.get("grade");
    String basis = (String) body.get("basis");
    List<Locator> places = new ArrayList<>();
    if (body.get("at") instanceof List<?> list) {
      list.forEach(place -> places.add(locator((Map<?, ?>) place)));
    }
    return new Provenance(
        grade == null ? null : Grade.parse(grade),
        basis == null ? Basis.STATED : Basis.valueOf(basis),
        (String) body.get("statedBy"),
        places);
  }

  private static Locator locator(Map<?, ?> place) {
    boolean narrowed = place.containsKey("from");
    return new Locator(
        String.valueOf(place.get("file")),
        number(place, "line"),
        (String) place.get("column"),
        (String) place.get("element"),
        (int) number(place, "page"),
        narrowed ? new Locator.Span((int) number(place, "from"), (int) number(place, "to")) : null);
  }

  private static long number(Map<?, ?> place, String key) {
    return place.get(key) instanceof Number number ? number.longValue() : 0;
  }
}
