package dev.chokepoint.casebook.casefile;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An entity and the documents behind it as plain members, so that they can be kept in an entry of
/// the records and read again whole.
public final class FrozenEntity {

  private FrozenEntity() {}

  /// The members: `entity`, `whole`, `captions`, `statements`, `documents`.
  public static Map<String, Object> members(
      Entity entity, boolean whole, Map<String, String> captions, List<Document> documents) {
    return new Members()
        .put("entity", entity.id())
        .put("whole", whole)
        .put("captions", new TreeMap<>(captions))
        .put("statements", entity.statements().stream().map(FrozenEntity::statement).toList())
        .put("documents", documents.stream().map(FrozenEntity::document).toList())
        .map();
  }

  /// Reads what [#members] gave.
  ///
  /// @throws IllegalArgumentException if it is anything else
  public static Pin.OfEntity read(Model model, Pinned pinned, Map<String, Object> members) {
    Fields fields = new Fields(members);
    List<Statement> statements =
        fields.objects("statements").stream().map(FrozenEntity::statement).toList();
    return new Pin.OfEntity(
        pinned,
        Entity.of(model, statements),
        fields.flag("whole"),
        fields.texts("captions"),
        fields.objects("documents").stream().map(FrozenEntity::document).toList());
  }

  private static Map<String, Object> statement(Statement s) {
    Provenance said = s.provenance();
    return new Members()
        .put("id", s.id())
        .put("entity_id", s.entityId())
        .put("canonical_id", s.canonicalId())
        .put("schema", s.schema())
        .put("prop", s.property())
        .put("prop_type", s.propertyType())
        .put("value", s.value())
        .put("dataset", s.dataset())
        .put("lang", s.lang())
        .put("original_value", s.originalValue())
        .put("origin", s.origin())
        .put("external", s.external())
        .put("first_seen", s.firstSeen())
        .put("last_seen", s.lastSeen())
        .put("grade", said.grade() == null ? null : said.grade().toString())
        .put("basis", said.basis().name())
        .put("stated_by", said.statedBy())
        .put("places", said.locators().stream().map(FrozenEntity::place).toList())
        .map();
  }

  private static Statement statement(Fields s) {
    String grade = s.text("grade");
    List<Locator> places = new ArrayList<>();
    s.objects("places").forEach(place -> places.add(place(place)));
    return new Statement(
        s.required("id"),
        s.required("entity_id"),
        s.required("canonical_id"),
        s.required("schema"),
        s.required("prop"),
        s.text("prop_type"),
        s.required("value"),
        s.required("dataset"),
        s.text("lang"),
        s.text("original_value"),
        s.text("origin"),
        s.flag("external"),
        s.text("first_seen"),
        s.text("last_seen"),
        new Provenance(
            grade == null ? null : Grade.parse(grade),
            Basis.valueOf(s.required("basis")),
            s.text("stated_by"),
            places));
  }

  private static Map<String, Object> place(Locator place) {
    Locator.Span span = place.span();
    return new Members()
        .put("file", place.file())
        .put("line", place.line())
        .put("column", place.column())
        .put("element", place.element())
        .put("page", place.page())
        .put("from", span == null ? null : span.from())
        .put("to", span == null ? null : span.to())
        .map();
  }

  private static Locator place(Fields place) {
    return new Locator(
        place.required("file"),
        place.number("line"),
        place.text("column"),
        place.text("element"),
        (int) place.number("page"),
        place.text("from") == null
            ? null
            : new Locator.Span((int) place.number("from"), (int) place.number("to")));
  }

  private static Map<String, Object> document(Document document) {
    return new Members()
        .put("id", document.id())
        .put("title", document.title())
        .put("publisher", document.publisher())
        .put("published", document.published())
        .put("url", document.url())
        .put("reliability", document.reliability())
        .put("rests_on", document.restsOn())
        .map();
  }

  private static Document document(Fields document) {
    return new Document(
        document.required("id"),
        document.required("title"),
        document.text("publisher"),
        document.text("published"),
        document.text("url"),
        document.text("reliability"),
        document.text("rests_on"));
  }
}
