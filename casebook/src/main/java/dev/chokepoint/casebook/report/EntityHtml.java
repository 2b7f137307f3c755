package dev.chokepoint.casebook.report;

import dev.chokepoint.casebook.casefile.Endnotes;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A pinned entity: what is stated about it, value by value, with grade and documents. Values that
/// contradict each other stand side by side and are said to.
final class EntityHtml {

  private final Model model;
  private final Html html;
  private final Endnotes notes;
  private final StripHtml strips;

  EntityHtml(Model model, Html html, Endnotes notes, StripHtml strips) {
    this.model = model;
    this.html = html;
    this.notes = notes;
    this.strips = strips;
  }

  void write(Pin.OfEntity pin) {
    Entity entity = pin.entity();
    html.tag("section class=\"entity\"").tag("h3").tag("bdi").text(entity.caption(model));
    html.tag("/bdi").tag("/h3").line();
    html.tag("p class=\"aside\"").text(label(entity.schema()) + ", ").element("code", entity.id());
    html.text(pin.whole() ? "" : "; not all that was stated about it").tag("/p").line();
    if (pin.pinned().remark() != null) {
      html.element("p", pin.pinned().remark()).line();
    }
    List<String> contested =
        ContestedGroup.of(model, entity).stream().map(ContestedGroup::property).toList();
    html.tag("table").tag("tbody").line();
    for (String property : entity.properties()) {
      values(pin, property, contested.contains(property));
    }
    html.tag("/tbody").tag("/table").tag("/section").line();
  }

  private void values(Pin.OfEntity pin, String property, boolean contested) {
    Map<String, List<Statement>> byValue = new LinkedHashMap<>();
    for (Statement statement : pin.entity().statements(property)) {
      byValue.computeIfAbsent(statement.value(), value -> new ArrayList<>()).add(statement);
    }
    boolean first = true;
    for (Map.Entry<String, List<Statement>> value : byValue.entrySet()) {
      html.tag("tr");
      html.element(
          "th scope=\"row\"",
          first ? label(pin.entity().schema(), property) + (contested ? " (contested)" : "") : "");
      html.tag("td").tag("bdi").text(pin.captions().getOrDefault(value.getKey(), value.getKey()));
      html.tag("/bdi");
      said(value.getValue());
      html.tag("/td").tag("/tr").line();
      first = false;
    }
  }

  private void said(List<Statement> statements) {
    String grades =
        statements.stream()
            .map(statement -> statement.provenance().grade())
            .filter(Objects::nonNull)
            .map(Grade::toString)
            .distinct()
            .collect(Collectors.joining(", "));
    boolean unverified =
        statements.stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED);
    html.element(
        "span class=\"aside\"",
        (grades.isEmpty() ? "" : " " + grades) + (unverified ? " not checked" : ""));
    strips.marks(notes.cite(statements));
  }

  private String label(String schema) {
    Schema known = model.schema(schema);
    return known == null ? schema : known.label();
  }

  private String label(String schema, String property) {
    Schema known = model.schema(schema);
    Property named = known == null ? null : known.property(property);
    return named == null ? property : named.label();
  }
}
