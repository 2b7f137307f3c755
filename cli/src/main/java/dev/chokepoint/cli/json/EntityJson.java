package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.OneParty;
import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An entity with every statement about it, as JSON.
public final class EntityJson {

  private EntityJson() {}

  public static Map<String, Object> of(EntityAnswer answer) {
    return new Members()
        .put("id", answer.entity().id())
        .put("schema", answer.entity().schema())
        .put("caption", answer.caption())
        .put("as_of", answer.asOf().map(Object::toString).orElse(null))
        .put("datasets", answer.entity().datasets())
        .put("referents", answer.one().map(EntityJson::referents).orElse(null))
        .put("one_party", answer.one().map(EntityJson::one).orElse(null))
        .put("properties", properties(answer.entity()))
        .put("contested", answer.contested().stream().map(EntityJson::contested).toList())
        .put("related", answer.related().stream().map(EntityJson::related).toList())
        .map();
  }

  private static List<String> referents(OneParty one) {
    return one.records().stream().skip(1).map(OneParty.Member::id).toList();
  }

  private static Map<String, Object> one(OneParty one) {
    return new Members()
        .put(
            "records",
            one.records().stream()
                .map(record ->
                    new Members()
                        .put("id", record.id())
                        .put("caption", record.caption())
                        .put("datasets", record.datasets())
                        .map())
                .toList())
        .put(
            "grounds",
            one.grounds().stream()
                .map(ground ->
                    new Members()
                        .put("word", ground.word().name().toLowerCase(Locale.ROOT))
                        .put("scheme", ground.scheme())
                        .put("number", ground.number())
                        .put("records", ground.records())
                        .put(
                            "statements",
                            ground.statements().stream().map(EntityJson::said).toList())
                        .map())
                .toList())
        .put("formerly", one.formerly())
        .map();
  }

  private static Map<String, Object> said(Statement s) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("entity", s.entityId());
    said.put("property", s.property());
    said.putAll(statement(s));
    return said;
  }

  private static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new LinkedHashMap<>();
    entity
        .properties()
        .forEach(name ->
            properties.put(
                name, entity.statements(name).stream().map(EntityJson::statement).toList()));
    return properties;
  }

  private static Map<String, Object> statement(Statement s) {
    Basis basis = s.provenance().basis();
    return new Members()
        .put("value", s.value())
        .put("original_value", s.originalValue())
        .put("lang", s.lang())
        .put("dataset", s.dataset())
        .put("entity", s.entityId().equals(s.canonicalId()) ? null : s.entityId())
        .put("statement", s.id())
        .put("first_seen", s.firstSeen())
        .put("last_seen", s.lastSeen())
        .put("grade", s.provenance().grade() == null ? null : s.provenance().grade().toString())
        .put("basis", basis.name().toLowerCase(Locale.ROOT))
        .put("stated_by", s.provenance().statedBy())
        .put("places", s.provenance().locators().stream().map(EntityJson::place).toList())
        .map();
  }

  private static Map<String, Object> place(Locator place) {
    return new Members()
        .put("file", place.file())
        .put("line", place.line() == 0 ? null : place.line())
        .put("column", place.column())
        .put("element", place.element())
        .put("page", place.page() == 0 ? null : place.page())
        .put("from", place.span() == null ? null : place.span().from())
        .put("to", place.span() == null ? null : place.span().to())
        .map();
  }

  private static Map<String, Object> contested(ContestedGroup group) {
    List<String> values = group.statements().stream().map(Statement::value).distinct().toList();
    return new Members()
        .put("property", group.property())
        .put("values", values)
        .put("statements", group.statements().stream().map(Statement::id).toList())
        .map();
  }

  private static Map<String, Object> related(EntityAnswer.Related related) {
    return new Members()
        .put("direction", related.outgoing() ? "to" : "from")
        .put("property", related.property())
        .put("id", related.entity().id())
        .put("schema", related.entity().schema())
        .put("caption", related.caption())
        .put("properties", properties(related.entity()))
        .map();
  }
}
