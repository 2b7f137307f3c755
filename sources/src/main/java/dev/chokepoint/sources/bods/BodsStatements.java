package dev.chokepoint.sources.bods;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.record.UnknownMembers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What statements become.
final class BodsStatements {

  /// Members of the standard that are kept as context.
  private static final List<String> CONTEXT =
      List.of(
          "statementId",
          "declaration",
          "source",
          "publicationDetails",
          "annotations",
          "recordDetails.componentRecords",
          "recordDetails.publicListing",
          "recordDetails.formedByStatute");

  private final Reading reading;
  private final UnknownMembers unknown;
  private final LatestStatements latest;
  private final BodsParties parties;
  private final BodsInterests interests;

  BodsStatements(Reading reading, UnknownMembers unknown, LatestStatements latest) {
    this.reading = reading;
    this.unknown = unknown;
    this.latest = latest;
    StatedDates dates = new StatedDates(reading.issues());
    this.parties = new BodsParties(reading, dates);
    this.interests = new BodsInterests(reading, dates);
  }

  void read(JsonRecord statement) {
    String id = statement.text("recordId");
    String type = statement.text("recordType");
    Optional<JsonRecord> details = statement.object("recordDetails");
    if (id.isEmpty() || details.isEmpty()) {
      reject(statement, id, "the statement has no recordId or no recordDetails");
      return;
    }
    if (!latest.isLatest(statement)) {
      reading.count("superseded");
      return;
    }
    String day = statement.text("statementDate");
    boolean closed = statement.text("recordStatus").equals("closed");
    RecordStatements statements = new RecordStatements(reading.maker());
    List<Subject> about;
    switch (type) {
      case "entity" -> about = List.of(parties.entity(statements, id, details.get()));
      case "person" -> about = List.of(parties.person(statements, id, details.get()));
      case "relationship" ->
          about = interests.read(statements, id, details.get(), closed ? day : "");
      default -> {
        reject(statement, type, "no such type of record is known here");
        return;
      }
    }
    details.get().passOver("isComponent");
    origin(about, statement, day);
    if (closed && !type.equals("relationship")) {
      about.forEach(
          each -> each.says("notes", "The record was closed on " + day, statement.place()));
    }
    if (!about.isEmpty()) {
      context(about.getFirst(), statement);
    }
    statements.sendTo(reading.statements());
  }

  private void reject(JsonRecord statement, String value, String reason) {
    reading.issues().accept(ReadIssue.rejected(statement.place(), value, reason));
  }

  private static void origin(List<Subject> about, JsonRecord statement, String day) {
    for (Subject each : about) {
      statement
          .object("source")
          .flatMap(source -> source.value("url"))
          .ifPresent(url -> url.saidOf(each, "sourceUrl"));
      statement
          .object("publicationDetails")
          .flatMap(publication -> publication.object("publisher"))
          .flatMap(publisher -> publisher.value("name"))
          .ifPresent(name -> name.saidOf(each, "publisher"));
      if (!day.isEmpty()) {
        statement.value("statementDate").ifPresent(date -> date.saidOf(each, "modifiedAt"));
      }
    }
  }

  private void context(Subject about, JsonRecord statement) {
    Map<String, String> context = new LinkedHashMap<>();
    statement
        .unread()
        .forEach((path, value) -> {
          context.put(path, value.text());
          if (CONTEXT.stream().noneMatch(path::startsWith)) {
            unknown.add(path, value.text(), value.place());
          }
        });
    about.keeps(context, statement.place());
  }
}
