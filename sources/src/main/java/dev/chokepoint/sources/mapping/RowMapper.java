package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.codec.JsonText;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.table.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the statements of one row after another. Every cell that is not empty is kept: as
/// statements with its place, or, where no rule takes it or its text cannot be read, in the context
/// of the entity that the row is about.
final class RowMapper {

  private static final int REMEMBERED = 10_000;

  private final Mapping mapping;
  private final BoundColumns columns;
  private final Reading reading;
  private final Set<String> reported = new HashSet<>();
  private RecordStatements statements;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<Integer> used = new HashSet<>();

  RowMapper(Mapping mapping, BoundColumns columns, Reading reading) {
    this.mapping = mapping;
    this.columns = columns;
    this.reading = reading;
    this.statements = new RecordStatements(reading.maker(), mapping.grade());
  }

  void map(TableRow row) {
    Cells cells = new Cells(row, columns);
    statements = new RecordStatements(reading.maker(), mapping.grade());
    ids.clear();
    used.clear();
    for (EntityRule entity : mapping.entities()) {
      if (entity.when() == null || entity.when().holds(cells)) {
        entity
            .key()
            .id(cells, reading.maker().dataset())
            .ifPresent(id -> ids.put(entity.name(), id));
      }
    }
    EntityRule first = mapping.entities().getFirst();
    if (!ids.containsKey(first.name())) {
      reject(cells, first);
      return;
    }
    for (EntityRule entity : mapping.entities()) {
      String id = ids.get(entity.name());
      if (id != null) {
        say(cells, entity, id);
      }
    }
    context(cells, first);
    reading.count("rows");
    statements.sendTo(reading.statements());
  }

  private void reject(Cells cells, EntityRule entity) {
    List<String> keys = entity.key().columns();
    boolean held = entity.when() != null && !entity.when().holds(cells);
    String column =
        held && entity.when() != null
            ? entity.when().column()
            : keys.isEmpty() ? "" : keys.getFirst();
    Locator place = column.isEmpty() ? cells.row().whole() : cells.at(column);
    reading
        .issues()
        .accept(
            ReadIssue.rejected(
                place,
                String.join(" | ", cells.row().cells()),
                held
                    ? "the mapping's condition for its " + entity.name() + " does not hold"
                    : "the row has nothing that tells its "
                        + entity.name()
                        + ": "
                        + String.join(", ", keys)
                        + " empty"));
  }

  private void say(Cells cells, EntityRule entity, String id) {
    statements.add(
        reading
            .maker()
            .existence(
                id, entity.schema(), provenance(Basis.STATED, List.of(cells.row().whole()))));
    for (ValueRule rule : entity.values()) {
      if (rule.when() == null || rule.when().holds(cells)) {
        say(cells, entity, id, rule);
      }
    }
  }

  private void say(Cells cells, EntityRule entity, String id, ValueRule rule) {
    switch (rule.origin()) {
      case ValueRule.Origin.Reference reference -> {
        String other = ids.get(reference.entity());
        if (other != null) {
          add(
              entity,
              id,
              rule,
              other,
              null,
              places(cells, keyOf(reference.entity())),
              Basis.STATED);
        }
      }
      case ValueRule.Origin.Constant constant ->
          add(entity, id, rule, constant.text(), null, List.of(cells.row().whole()), Basis.DERIVED);
      case ValueRule.Origin.Column column ->
          read(cells, entity, id, rule, cells.text(column.name()));
      case ValueRule.Origin.Joined joined ->
          read(
              cells,
              entity,
              id,
              rule,
              String.join(
                  joined.with(),
                  joined.columns().stream().map(cells::text).filter(t -> !t.isEmpty()).toList()));
      case ValueRule.Origin.Filled filled ->
          filled.template().text(cells).ifPresent(text -> read(cells, entity, id, rule, text));
    }
  }

  private List<String> keyOf(String entity) {
    return mapping.entities().stream()
        .filter(each -> each.name().equals(entity))
        .findFirst()
        .map(each -> each.key().columns())
        .orElse(List.of());
  }

  private void read(Cells cells, EntityRule entity, String id, ValueRule rule, String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean all = true;
    List<Locator> places = places(cells, rule.origin().columns());
    for (String part : parts(text, rule.split())) {
      Optional<String> value = rule.form().read(part);
      if (value.isPresent()) {
        add(
            entity,
            id,
            rule,
            value.get(),
            value.get().equals(text) ? null : text,
            places,
            rule.form().derives() ? Basis.DERIVED : Basis.STATED);
      } else {
        all = false;
        unread(rule, places.getFirst(), part);
      }
    }
    if (all && !rule.form().derives()) {
      rule.origin().columns().forEach(column -> used.add(columns.index(column)));
    }
  }

  /// A text that cannot be read stays in the context. A table's missing entry is remarked on once.
  private void unread(ValueRule rule, Locator place, String text) {
    if (rule.form() instanceof ValueForm.Since) {
      return;
    }
    if (rule.form() instanceof ValueForm.LookedUp
        && (reported.size() >= REMEMBERED || !reported.add(rule.property() + "\u0000" + text))) {
      return;
    }
    reading.count("unreadValues");
    reading
        .issues()
        .accept(
            ReadIssue.note(
                place,
                text,
                rule.form().reason() + "; kept as written, and not as " + rule.property()));
  }

  private static List<String> parts(String text, List<String> separators) {
    if (separators.isEmpty()) {
      return List.of(text);
    }
    String any = String.join("|", separators.stream().map(Pattern::quote).toList());
    List<String> parts = new ArrayList<>();
    for (String part : text.split(any, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /// In the order of the columns; the whole row where there is none.
  private static List<Locator> places(Cells cells, List<String> names) {
    List<Locator> places = new ArrayList<>();
    for (String name : names) {
      if (!cells.text(name).isEmpty()) {
        places.add(cells.at(name));
      }
    }
    return places.isEmpty() ? List.of(cells.row().whole()) : places;
  }

  private void add(
      EntityRule entity,
      String id,
      ValueRule rule,
      String value,
      @Nullable String original,
      List<Locator> places,
      Basis basis) {
    if (!value.isEmpty()) {
      statements.add(
          reading
              .maker()
              .make(
                  id,
                  entity.schema(),
                  rule.property(),
                  value,
                  original,
                  provenance(basis, places)));
    }
  }

  private Provenance provenance(Basis basis, List<Locator> places) {
    return new Provenance(mapping.grade(), basis, null, places);
  }

  private void context(Cells cells, EntityRule first) {
    keyColumns();
    TableRow row = cells.row();
    StringBuilder json = new StringBuilder("{\"unmapped\":[");
    List<Locator> places = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      if (!used.contains(i) && !cell.isBlank()) {
        json.append(places.isEmpty() ? "{\"column\":" : ",{\"column\":");
        JsonText.quote(json, row.columns().names().get(i));
        json.append(",\"value\":");
        JsonText.quote(json, cell);
        json.append('}');
        places.add(row.at(row.columns().names().get(i)));
      }
    }
    if (!places.isEmpty()) {
      String id = Objects.requireNonNull(ids.get(first.name()));
      statements.add(
          reading
              .maker()
              .make(
                  id,
                  first.schema(),
                  Statement.CONTEXT,
                  json.append("]}").toString(),
                  provenance(Basis.STATED, places)));
    }
  }

  /// Cells of an id that is written out are in the id; those of a digest are not.
  private void keyColumns() {
    for (EntityRule entity : mapping.entities()) {
      if (ids.containsKey(entity.name()) && entity.key() instanceof KeyRule.Written written) {
        written.columns().forEach(column -> used.add(columns.index(column)));
      }
    }
  }
}
