package dev.chokepoint.sources.psc;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.record.UnknownMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What records of the snapshot become.
final class PscRecords {

  private final Reading reading;
  private final UnknownMembers unknown;
  private final StatedDates dates;
  private final PscParty parties;
  private long named;

  PscRecords(Reading reading, UnknownMembers unknown) {
    this.reading = reading;
    this.unknown = unknown;
    this.dates = new StatedDates(reading.issues());
    this.parties = new PscParty(reading);
  }

  void read(JsonRecord record) {
    Optional<JsonRecord> found = record.object("data");
    String kind = found.map(data -> data.text("kind")).orElse("");
    if (found.isPresent() && kind.startsWith("totals#")) {
      totals(found.get());
      return;
    }
    String number = record.text("company_number");
    if (found.isEmpty() || number.isEmpty()) {
      reject(record, number, "the record has no company number or no data");
      return;
    }
    JsonRecord data = found.get();
    data.passOver("etag");
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject company = company(statements, record, number);
    switch (kind) {
      case "individual-person-with-significant-control", "individual-beneficial-owner" ->
          holder(record, data, company, "Person", "persons");
      case "corporate-entity-person-with-significant-control",
          "corporate-entity-beneficial-owner" ->
          holder(record, data, company, "Company", "corporateEntities");
      case "legal-person-person-with-significant-control", "legal-person-beneficial-owner" ->
          holder(record, data, company, "LegalEntity", "legalPersons");
      case "super-secure-person-with-significant-control", "super-secure-beneficial-owner" ->
          note(company, data, "protected", "A holder whose data are protected");
      case "persons-with-significant-control-statement" ->
          note(company, data, "declarations", "Statement");
      case "exemptions" -> note(company, data, "exemptions", "Exemptions");
      default -> {
        reject(record, kind, "no such kind of record is known here");
        return;
      }
    }
    context(company, record);
    statements.sendTo(reading.statements());
  }

  private void reject(JsonRecord record, String value, String reason) {
    reading.issues().accept(ReadIssue.rejected(record.place(), value, reason));
  }

  /// A number of the register of overseas entities says nothing of where the company belongs.
  private static Subject company(RecordStatements statements, JsonRecord record, String number) {
    Subject company = statements.entity("gb-coh-" + number, "Company", record.place());
    record.value("company_number").ifPresent(v -> v.saidOf(company, "registrationNumber"));
    if (!number.startsWith("OE")) {
      company.follows("jurisdiction", "gb", number, record.place());
    }
    return company;
  }

  private void holder(
      JsonRecord record, JsonRecord data, Subject company, String schema, String count) {
    String self = data.object("links").map(links -> links.text("self")).orElse("");
    String last = self.substring(self.lastIndexOf('/') + 1);
    if (last.isEmpty()) {
      reject(record, self, "the record has no address of its own, links/self, to tell it by");
      return;
    }
    reading.count(count);
    named++;
    Locator whole = record.place();
    String id = company.id().replace("gb-coh-", "gb-coh-psc-") + '-' + last;
    Subject person = company.statements().entity(id, schema, whole);
    parties.read(person, data);
    List<Subject> holds = new ArrayList<>();
    for (StatedValue nature : data.values("natures_of_control")) {
      holds.add(PscNatures.hold(person, company, nature));
    }
    if (holds.isEmpty()) {
      holds.add(PscNatures.unknown(person, company, whole));
    }
    for (Subject hold : holds) {
      date(hold, "startDate", data, "notified_on");
      date(hold, "endDate", data, "ceased_on");
      date(hold, "endDate", data, "ceased");
      hold.says("recordId", last, whole);
    }
  }

  private void date(Subject hold, String property, JsonRecord data, String name) {
    data.value(name)
        .filter(value -> !value.text().equals("true") && !value.text().equals("false"))
        .ifPresent(
            value -> dates.say(hold, property, value.text(), "description", name, value.place()));
  }

  /// Everything the record says, in words.
  private void note(Subject company, JsonRecord data, String count, String label) {
    reading.count(count);
    Map<String, StatedValue> said = data.unread();
    said.remove("etag");
    List<String> words = new ArrayList<>();
    said.forEach((name, value) -> {
      if (!name.startsWith("links")) {
        words.add(name + " " + value.text());
      }
    });
    company.says("notes", label + ": " + String.join(", ", words), data.place());
    data.passOver(data.names().toArray(String[]::new));
    data.objects("links").forEach(links -> links.passOver("self"));
  }

  private void context(Subject company, JsonRecord record) {
    Map<String, String> context = new LinkedHashMap<>();
    record
        .unread()
        .forEach((path, value) -> {
          context.put(path, value.text());
          unknown.add(path, value.text(), value.place());
        });
    company.keeps(context, record.place());
  }

  /// The last line says how many records there are; a snapshot that breaks off lacks it or them.
  private void totals(JsonRecord data) {
    String said = data.text("persons_of_significant_control_count");
    if (!said.isEmpty() && !said.equals(Long.toString(named))) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  data.place(),
                  said,
                  "the file says it has so many holders, while " + named + " were read before"));
    }
  }
}
