package dev.chokepoint.sources.gleif;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.TableRow;
import java.util.Optional;

/// Relationships and reporting exceptions. The start of a relationship is the child.
///
/// Of its periods that of the relationship itself dates it; the periods of accounts and filings are
/// context, as are its registration and validation.
final class GleifLinks {

  private final Reading reading;
  private final UnknownMembers unknown;
  private final StatedDates dates;

  GleifLinks(Reading reading, UnknownMembers unknown) {
    this.reading = reading;
    this.unknown = unknown;
    this.dates = new StatedDates(reading.issues());
  }

  void relationship(TableRow cells) {
    GleifRow row = new GleifRow(cells);
    String child = row.text("Relationship.StartNode.NodeID");
    String parent = row.text("Relationship.EndNode.NodeID");
    String type = row.text("Relationship.RelationshipType");
    if (!GleifRow.isLei(child) || !GleifRow.isLei(parent) || type.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  cells.whole(),
                  child + " " + type + " " + parent,
                  "the row does not tie two LEIs by a type of relationship"));
      return;
    }
    reading.count("relationships");
    boolean consolidated = type.endsWith("_CONSOLIDATED_BY");
    RecordStatements statements = new RecordStatements(reading.maker());
    Locator whole = cells.whole();
    String id = "lei-rr-" + ContentHash.of(child, type, parent);
    Subject link = statements.entity(id, consolidated ? "Control" : "UnknownLink", whole);
    link.says(
        consolidated ? "controlled" : "subject",
        "lei-" + child,
        cells.at("Relationship.StartNode.NodeID"));
    link.says(
        consolidated ? "controller" : "object",
        "lei-" + parent,
        cells.at("Relationship.EndNode.NodeID"));
    row.value("Relationship.RelationshipType")
        .ifPresent(value -> value.saidOf(link, consolidated ? "controlType" : "role"));
    row.value("Relationship.RelationshipStatus").ifPresent(value -> value.saidOf(link, "status"));
    periods(link, row);
    quantifiers(link, row);
    date(link, "modifiedAt", row, "Registration.LastUpdateDate");
    link.keeps(row.others(unknown), whole);
    statements.sendTo(reading.statements());
  }

  private void periods(Subject link, GleifRow row) {
    String before = "Relationship.Period.";
    for (int i = 1; row.has(before + i + ".startDate"); i++) {
      if (row.text(before + i + ".periodType").equals("RELATIONSHIP_PERIOD")) {
        date(link, "startDate", row, before + i + ".startDate");
        date(link, "endDate", row, before + i + ".endDate");
      }
    }
  }

  /// In words: GLEIF does not say that a quantifier is a share of capital or votes.
  private static void quantifiers(Subject link, GleifRow row) {
    String before = "Relationship.Quantifiers.";
    for (int i = 1; row.has(before + i + ".QuantifierAmount"); i++) {
      String method = row.text(before + i + ".MeasurementMethod");
      String units = row.text(before + i + ".QuantifierUnits");
      Optional<StatedValue> amount = row.value(before + i + ".QuantifierAmount");
      amount.ifPresent(value ->
          link.says(
              "summary",
              (method + " " + value.text() + " " + units).strip(),
              value.original(),
              value.place()));
    }
  }

  private void date(Subject link, String property, GleifRow row, String column) {
    row.value(column)
        .ifPresent(
            value -> dates.say(link, property, value.text(), "description", column, value.place()));
  }

  void exception(TableRow cells) {
    GleifRow row = new GleifRow(cells);
    String lei = row.text("LEI");
    Optional<StatedValue> category = row.value("Exception.Category");
    if (!GleifRow.isLei(lei) || category.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  cells.at("LEI"), lei, "the row names no LEI or no category of exception"));
      return;
    }
    reading.count("exceptions");
    StringBuilder words = new StringBuilder(category.get().text());
    for (int i = 1; row.has("Exception.Reason." + i); i++) {
      String reason = row.text("Exception.Reason." + i);
      words.append(reason.isEmpty() ? "" : ", " + reason);
    }
    for (int i = 1; row.has("Exception.Reference." + i); i++) {
      String reference = row.text("Exception.Reference." + i);
      words.append(reference.isEmpty() ? "" : ", " + reference);
    }
    RecordStatements statements = new RecordStatements(reading.maker());
    // The schema of the record is not known here; the record itself has a narrower one.
    Subject party = statements.entity("lei-" + lei, "LegalEntity", cells.whole());
    row.value("LEI").ifPresent(value -> value.saidOf(party, "leiCode"));
    party.says("notes", "No parent reported: " + words, cells.whole());
    party.keeps(row.others(unknown), cells.whole());
    statements.sendTo(reading.statements());
  }
}
