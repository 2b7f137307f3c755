package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.told.Endnotes;
import dev.chokepoint.web.page.told.Facts;
import dev.chokepoint.web.page.told.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known by two clocks: since when it is true, as records date themselves, and since when a
/// source says so.
final class HistoryReading {

  private static final int MOST_ROWS = 60;
  private static final List<String> BEGINS =
      List.of("listingDate", "startDate", "date", "recoveryDate");

  private final Visit visit;
  private final Told told;
  private final Endnotes notes;

  HistoryReading(Visit visit, Told told, Endnotes notes) {
    this.visit = visit;
    this.told = told;
    this.notes = notes;
  }

  /// Something that was learned.
  private record Event(
      String id, String from, String until, String seen, String what, List<Statement> statements) {}

  /// The page's last section; empty where no source says when anything was true or learned.
  Optional<EntityPage.Section> section(EntityAnswer answer) {
    List<Event> events = new ArrayList<>();
    own(answer.entity(), events);
    answer.related().stream()
        .map(EntityAnswer.Related::entity)
        .distinct()
        .forEach(record -> dated(record, answer, events));
    List<Event> known =
        events.stream()
            .filter(event -> !event.from().isEmpty() || !event.seen().isEmpty())
            .sorted(Comparator.comparing(HistoryReading::order).reversed())
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = known.stream().limit(MOST_ROWS).map(this::row).toList();
    String note =
        known.size() > MOST_ROWS ? visit.say("entity.history.cut", MOST_ROWS, known.size()) : null;
    return Optional.of(
        new EntityPage.Section(
            "history",
            visit.say("entity.history"),
            known.size(),
            List.of(),
            ResultTable.plain(
                    "history",
                    visit.say("entity.history.caption"),
                    columns(),
                    rows,
                    visit.url(),
                    "")
                .sorted(),
            note));
  }

  private static String order(Event event) {
    return event.from().isEmpty() ? event.seen() : event.from();
  }

  private List<Column> columns() {
    return Stream.of("true", "until", "seen", "what")
        .map(key ->
            new Column(
                key,
                visit.say("entity.history." + key),
                key.equals("what") ? Kind.TEXT : Kind.WHEN,
                true))
        .toList();
  }

  private Row row(Event event) {
    return new Row(
        event.id(),
        List.of(
            Cell.of(event.from()),
            Cell.of(event.until()),
            Cell.of(event.seen()),
            Cell.of(event.what()).resting(notes.marks(event.statements(), event.what()))));
  }

  /// Own values, those first seen on one day together.
  private void own(Entity entity, List<Event> events) {
    Map<String, List<Statement>> byDay = new LinkedHashMap<>();
    for (Statement statement : entity.statements()) {
      if (statement.isProperty() && statement.firstSeen() != null) {
        byDay
            .computeIfAbsent(Facts.day(statement.firstSeen()), day -> new ArrayList<>())
            .add(statement);
      }
    }
    byDay.forEach((day, statements) -> {
      List<String> properties =
          statements.stream()
              .map(s -> told.property(entity.schema(), s.property()))
              .distinct()
              .toList();
      events.add(
          new Event(
              "seen-" + day,
              "",
              "",
              day,
              visit.say("entity.history.learned", String.join(", ", properties)),
              statements));
    });
  }

  private void dated(Entity record, EntityAnswer answer, List<Event> events) {
    String from = BEGINS.stream().flatMap(p -> record.first(p).stream()).findFirst().orElse("");
    if (from.isEmpty()) {
      return;
    }
    String seen =
        record.statements().stream()
            .map(Statement::firstSeen)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(Facts::day)
            .orElse("");
    String caption =
        answer.related().stream()
            .filter(each -> each.entity().id().equals(record.id()))
            .map(EntityAnswer.Related::caption)
            .filter(name -> !name.equals(record.id()))
            .findFirst()
            .or(() -> record.first("authority"))
            .or(() -> record.first("program"))
            .orElse(record.id());
    events.add(
        new Event(
            record.id(),
            from,
            record.first("endDate").orElse(""),
            seen,
            told.schema(record.schema()) + ": " + caption,
            record.statements().stream().filter(Statement::isProperty).toList()));
  }
}
