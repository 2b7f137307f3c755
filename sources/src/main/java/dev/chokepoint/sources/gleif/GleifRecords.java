package dev.chokepoint.sources.gleif;

import dev.chokepoint.evidence.identifier.IdentifierScheme;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedAddress;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// LEI records.
final class GleifRecords {

  private final Reading reading;
  private final UnknownMembers unknown;
  private final StatedCountries countries;
  private final StatedDates dates;

  GleifRecords(Reading reading, UnknownMembers unknown) {
    this.reading = reading;
    this.unknown = unknown;
    this.countries = new StatedCountries(reading.issues());
    this.dates = new StatedDates(reading.issues());
  }

  void read(TableRow cells) {
    GleifRow row = new GleifRow(cells);
    String lei = row.text("LEI");
    if (!GleifRow.isLei(lei)) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  cells.at("LEI"),
                  lei,
                  "is no LEI, 20 letters and digits; columns may be shifted"));
      return;
    }
    reading.count("records");
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party =
        statements.entity("lei-" + lei, schema(row.text("Entity.EntityCategory")), cells.whole());
    say(party, "leiCode", row, "LEI");
    names(party, row);
    jurisdiction(party, row);
    number(party, row);
    say(party, "legalForm", row, "Entity.LegalForm.OtherLegalForm");
    say(party, "classification", row, "Entity.EntityCategory");
    say(party, "classification", row, "Entity.EntitySubCategory");
    say(party, "status", row, "Entity.EntityStatus");
    date(party, "incorporationDate", row, "Entity.EntityCreationDate");
    date(party, "dissolutionDate", row, "Entity.EntityExpirationDate");
    date(party, "modifiedAt", row, "Registration.LastUpdateDate");
    row.value("Registration.RegistrationStatus")
        .filter(status -> !status.text().equals("ISSUED"))
        .ifPresent(status -> status.noted(party, "notes", "LEI registration"));
    address(party, row, "Entity.LegalAddress.");
    address(party, row, "Entity.HeadquartersAddress.");
    successors(party, row);
    party.keeps(row.others(unknown), cells.whole());
    statements.sendTo(reading.statements());
  }

  /// GLEIF's categories; of one that is not known least is claimed.
  private static String schema(String category) {
    return switch (category) {
      case "GENERAL", "BRANCH", "FUND" -> "Company";
      case "RESIDENT_GOVERNMENT_ENTITY" -> "PublicBody";
      case "INTERNATIONAL_ORGANIZATION" -> "Organization";
      default -> "LegalEntity";
    };
  }

  private static void say(Subject party, String property, GleifRow row, String column) {
    row.value(column).ifPresent(value -> value.saidOf(party, property));
  }

  private void date(Subject party, String property, GleifRow row, String column) {
    row.value(column)
        .ifPresent(
            value -> dates.say(party, property, value.text(), "notes", column, value.place()));
  }

  private static void names(Subject party, GleifRow row) {
    say(party, "name", row, "Entity.LegalName");
    String other = "Entity.OtherEntityNames.OtherEntityName.";
    for (int i = 1; row.has(other + i); i++) {
      boolean former = row.text(other + i + ".type").equals("PREVIOUS_LEGAL_NAME");
      say(party, former ? "previousName" : "alias", row, other + i);
    }
    String latin = "Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.";
    for (int i = 1; row.has(latin + i); i++) {
      row.text(latin + i + ".type");
      say(party, "alias", row, latin + i);
    }
  }

  /// `US-DE` is a jurisdiction of the country `US`.
  private void jurisdiction(Subject party, GleifRow row) {
    Optional<StatedValue> value = row.value("Entity.LegalJurisdiction");
    if (value.isPresent()) {
      String text = value.get().text();
      String country = text.length() > 2 && text.charAt(2) == '-' ? text.substring(0, 2) : text;
      if (countries.isCode(country)) {
        party.says(
            "jurisdiction",
            country.toLowerCase(Locale.ROOT),
            value.get().original(),
            value.get().place());
      } else {
        countries.code(party, "jurisdiction", text, value.get().place());
      }
    }
  }

  private static void number(Subject party, GleifRow row) {
    String column = "Entity.RegistrationAuthority.RegistrationAuthorityEntityID";
    Optional<StatedValue> number = row.value(column);
    if (number.isEmpty()) {
      return;
    }
    number.get().saidOf(party, "registrationNumber");
    String comparable = IdentifierScheme.OGRN.comparable(number.get().text());
    boolean russian = row.text("Entity.LegalJurisdiction").startsWith("RU");
    if (russian && IdentifierScheme.OGRN.fault(comparable).isEmpty()) {
      party.follows("ogrnCode", comparable, number.get().original(), number.get().place());
    }
  }

  private void address(Subject party, GleifRow row, String before) {
    StatedAddress stated = new StatedAddress();
    for (String part :
        List.of(
            "FirstAddressLine",
            "AdditionalAddressLine.1",
            "AdditionalAddressLine.2",
            "AdditionalAddressLine.3")) {
      row.value(before + part).ifPresent(line -> stated.part("street", line.text(), line.place()));
    }
    row.value(before + "City").ifPresent(v -> stated.part("city", v.text(), v.place()));
    row.value(before + "Region").ifPresent(v -> stated.part("region", v.text(), v.place()));
    row.value(before + "PostalCode").ifPresent(v -> stated.part("postalCode", v.text(), v.place()));
    Optional<StatedValue> country = row.value(before + "Country");
    Locator whole = row.row().whole();
    stated
        .of(party, country.map(StatedValue::text).orElse(""), whole)
        .ifPresent(address ->
            country.ifPresent(
                code -> countries.code(address, "country", code.text(), code.place())));
  }

  private static void successors(Subject party, GleifRow row) {
    String before = "Entity.SuccessorEntity.";
    for (int i = 1; row.has(before + i + ".SuccessorLEI"); i++) {
      Optional<StatedValue> lei = row.value(before + i + ".SuccessorLEI");
      Optional<StatedValue> name = row.value(before + i + ".SuccessorEntityName");
      if (lei.isPresent() && GleifRow.isLei(lei.get().text())) {
        Locator place = lei.get().place();
        String id = party.id() + "-successor-" + lei.get().text();
        Subject succession = party.statements().entity(id, "Succession", place);
        succession.says("predecessor", party.id(), place);
        succession.says("successor", "lei-" + lei.get().text(), place);
      } else {
        lei.or(() -> name).ifPresent(value -> value.noted(party, "notes", "Successor"));
      }
    }
  }
}
