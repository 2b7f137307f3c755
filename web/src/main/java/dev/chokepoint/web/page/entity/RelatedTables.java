package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.told.Endnotes;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What points at a thing and what it points at, as one table a group.
final class RelatedTables {

  private static final Set<String> DATES =
      Set.of("date", "startDate", "endDate", "listingDate", "recoveryDate", "documentedOn");
  private static final Set<String> LEFT_OUT =
      Set.of("sourceUrl", "retrievedAt", "modifiedAt", "publisher", "recordId", "alephUrl");

  private final Visit visit;
  private final Told told;
  private final Endnotes notes;
  private final String self;

  RelatedTables(Visit visit, Told told, Endnotes notes, String self) {
    this.visit = visit;
    this.told = told;
    this.notes = notes;
    this.self = self;
  }

  /// The groups that hold something.
  List<EntityPage.Section> sections(EntityAnswer answer) {
    Map<Groups, List<EntityAnswer.Related>> grouped =
        answer.related().stream()
            .filter(related -> !related.entity().id().equals(self))
            .collect(
                Collectors.groupingBy(
                    related -> Groups.of(related, told.model()),
                    TreeMap::new,
                    Collectors.toList()));
    List<EntityPage.Section> sections = new ArrayList<>();
    grouped.forEach((group, related) -> sections.add(section(group, related)));
    return sections;
  }

  private EntityPage.Section section(Groups group, List<EntityAnswer.Related> all) {
    List<Entity> records = all.stream().map(EntityAnswer.Related::entity).distinct().toList();
    String title = visit.say("entity." + group.id());
    ResultTable table =
        ResultTable.plain(
                group.id(),
                title,
                columns(group),
                records.stream().map(record -> row(group, record, all)).toList(),
                visit.url(),
                "")
            .sorted();
    PlaceCharts charts = new PlaceCharts(visit);
    List<ChartCard> drawn =
        switch (group) {
          case SHIPMENTS -> charts.ofShipments(records, title);
          case PLACES -> charts.ofAddresses(records, title);
          case PARTS -> charts.ofRecoveries(records, title);
          default -> List.of();
        };
    return new EntityPage.Section(group.id(), title, records.size(), drawn, table, null);
  }

  private List<Column> columns(Groups group) {
    Stream<String> keys =
        switch (group) {
          case LISTINGS -> Stream.of("list", "details", "from", "until");
          case PLACES, NUMBERS, OTHERS, PARTS -> Stream.of("what", "name", "details", "from");
          default -> Stream.of("what", "with", "details", "from", "until");
        };
    return keys.map(key ->
            new Column(
                key,
                visit.say("entity.column." + key),
                key.equals("from") || key.equals("until") ? Kind.WHEN : Kind.TEXT,
                true))
        .toList();
  }

  private Row row(Groups group, Entity record, List<EntityAnswer.Related> all) {
    String href = PageUrl.of("entities", record.id()).toString();
    String kind = told.schema(record.schema());
    Cell from = Cell.of(first(record, List.of("listingDate", "startDate", "date", "recoveryDate")));
    Cell until = Cell.of(first(record, List.of("endDate")));
    Cell details = Cell.of(details(group, record));
    String caption =
        all.stream()
            .filter(each -> each.entity().id().equals(record.id()))
            .map(EntityAnswer.Related::caption)
            .findFirst()
            .orElse(record.id());
    List<Cell> cells =
        switch (group) {
          case LISTINGS ->
              List.of(
                  Cell.link(list(record, kind), href).resting(notes.marks(stated(record), kind)),
                  details,
                  from,
                  until);
          case PLACES, NUMBERS, OTHERS, PARTS ->
              List.of(
                  Cell.of(kind),
                  Cell.link(caption, href).resting(notes.marks(stated(record), kind)),
                  details,
                  from);
          default ->
              List.of(
                  Cell.link(kind, href),
                  others(record).resting(notes.marks(stated(record), kind)),
                  details,
                  from,
                  until);
        };
    return new Row(record.id(), cells);
  }

  /// What a record rests on: the statements that say something of it.
  private static List<Statement> stated(Entity record) {
    return record.statements().stream().filter(Statement::isProperty).toList();
  }

  private String list(Entity sanction, String kind) {
    String name =
        Stream.of("authority", "programId", "program")
            .flatMap(property -> sanction.values(property).stream())
            .distinct()
            .limit(2)
            .collect(Collectors.joining(" · "));
    return name.isEmpty() ? kind : name;
  }

  /// Those that a link leads to, beside the one whose page this is.
  private Cell others(Entity record) {
    List<Statement> ends =
        record.statements().stream()
            .filter(s -> "entity".equals(s.propertyType()) && !s.value().equals(self))
            .filter(s -> told.model().schema(record.schema()) != null)
            .toList();
    if (ends.isEmpty()) {
      return Cell.of("");
    }
    Statement first = ends.getFirst();
    String rest =
        ends.stream()
            .skip(1)
            .filter(s -> !s.value().equals(first.value()))
            .map(s -> told.property(record.schema(), s.property()) + ": " + told.caption(s.value()))
            .distinct()
            .collect(Collectors.joining(" · "));
    return new Cell(
        NameText.of(told.caption(first.value())),
        PageUrl.of("entities", first.value()).toString(),
        null,
        List.of(),
        rest.isEmpty() ? null : rest);
  }

  /// Everything else that the record says, a property a piece.
  private String details(Groups group, Entity record) {
    Schema schema = told.model().schema(record.schema());
    List<String> pieces = new ArrayList<>();
    for (String name : record.properties()) {
      Property property = schema == null ? null : schema.property(name);
      boolean leads = property != null && property.isReference();
      boolean named = group == Groups.LISTINGS && List.of("authority", "programId").contains(name);
      boolean caption = schema != null && schema.caption().contains(name) && isNamed(group);
      if (!leads && !named && !caption && !DATES.contains(name) && !LEFT_OUT.contains(name)) {
        pieces.add(
            told.property(record.schema(), name)
                + ": "
                + record.statements(name).stream()
                    .map(s -> told.value(s).text())
                    .distinct()
                    .collect(Collectors.joining(", ")));
      }
    }
    return String.join(" · ", pieces);
  }

  private static boolean isNamed(Groups group) {
    return group == Groups.PLACES || group == Groups.NUMBERS || group == Groups.OTHERS;
  }

  private static @Nullable String first(Entity record, List<String> properties) {
    return properties.stream()
        .flatMap(property -> record.values(property).stream())
        .findFirst()
        .orElse(null);
  }
}
