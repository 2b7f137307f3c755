package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.identifier.IdentifierScheme;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.LabelledNumbers;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedDocument;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.List;

/// Identifications: numbers of registers, of ships and of banks are the party's own, all others
/// documents. A Russian registration or tax number that is sound as an OGRN or INN, or that a
/// remark calls one, follows as such.
///
/// That the list says a document is false, expired, lost or revoked stays in its description: the
/// number is kept, since it is used.
final class FsfDocuments {

  private static final List<String> FLAGS =
      List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer");

  private final Reading reading;
  private final StatedCountries countries;
  private final StatedDates dates;

  FsfDocuments(Reading reading, StatedCountries countries, StatedDates dates) {
    this.reading = reading;
    this.countries = countries;
    this.dates = dates;
  }

  void read(Subject party, FsfItem item) {
    reading.count("documents");
    StatedValue number = item.value("number");
    StatedValue latin = item.value("latinNumber");
    boolean any = false;
    if (number != null && isNumber(number)) {
      number(party, item, number);
      any = true;
    }
    if (latin != null && isNumber(latin)) {
      number(party, item, latin);
      any = true;
    }
    if (!any) {
      party.says("notes", "Document: " + words(item), item.place());
    }
  }

  /// The list writes `-` where there is none.
  private static boolean isNumber(StatedValue value) {
    return value.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private void number(Subject party, FsfItem item, StatedValue number) {
    String code = item.text("identificationTypeCode");
    String own =
        switch (code) {
          case "regnumber" -> "registrationNumber";
          case "fiscalcode" -> "taxNumber";
          case "swiftbic" -> "swiftBic";
          case "imo" -> "imoNumber";
          default -> "";
        };
    if (has(party, own)) {
      number.saidOf(party, own);
      russian(party, own, item, number);
    }
    document(party, item, number, code);
    String labelled = number.text();
    for (StatedValue remark : item.remarks()) {
      labelled += " (" + remark.text() + ")";
    }
    for (LabelledNumbers.Found found : LabelledNumbers.in(labelled)) {
      if (has(party, found.property())) {
        party.follows(found.property(), found.number(), number.original(), number.place());
      }
    }
  }

  private void document(Subject party, FsfItem item, StatedValue number, String code) {
    String words = item.text("identificationTypeDescription");
    String type = words.isEmpty() ? code : words;
    boolean passport = code.equals("passport") || StatedDocument.isPassport(words);
    Locator place = number.place();
    Subject document = StatedDocument.of(party, passport, type, number.text(), place, item.place());
    StatedValue country = item.value("countryIso2Code");
    StatedValue name = item.value("countryDescription");
    if (country != null && countries.isCode(country.text())) {
      countries.code(document, "country", country.text(), country.place());
    } else if (name != null && !name.text().equals("UNKNOWN")) {
      countries.name(document, "country", name.text(), name.place());
    }
    StatedValue issuer = item.value("issuedBy");
    if (issuer != null) {
      issuer.saidOf(document, "authority");
    }
    date(document, item, "issueDate", "date");
    date(document, item, "validFrom", "startDate");
    date(document, item, "validTo", "endDate");
    document.says("description", words(item), item.place());
  }

  private void date(Subject document, FsfItem item, String name, String property) {
    StatedValue value = item.value(name);
    if (value != null) {
      dates.say(document, property, value.text(), "description", name, value.place());
    }
  }

  private static void russian(Subject party, String own, FsfItem item, StatedValue number) {
    if (!item.text("countryIso2Code").equals("RU")) {
      return;
    }
    String property = own.equals("taxNumber") ? "innCode" : "ogrnCode";
    IdentifierScheme scheme =
        own.equals("taxNumber") ? IdentifierScheme.INN : IdentifierScheme.OGRN;
    String comparable = scheme.comparable(number.text());
    boolean meant = own.equals("taxNumber") || own.equals("registrationNumber");
    if (meant && scheme.fault(comparable).isEmpty()) {
      party.follows(property, comparable, number.original(), number.place());
    }
  }

  private boolean has(Subject party, String property) {
    return !property.isEmpty()
        && StatementMaker.typeOf(reading.maker().model(), party.schema(), property) != null;
  }

  /// All that the list says of the document, in words.
  private static String words(FsfItem item) {
    StringBuilder words = new StringBuilder(item.text("identificationTypeDescription"));
    if (words.isEmpty()) {
      words.append(item.text("identificationTypeCode"));
    }
    for (String name : List.of("number", "latinNumber", "nameOnDocument", "issuedBy", "region")) {
      if (!item.text(name).isEmpty()) {
        words.append("; ").append(name).append(": ").append(item.text(name));
      }
    }
    FLAGS.stream().filter(item::isTrue).forEach(flag -> words.append("; ").append(flag));
    item.remarks().forEach(remark -> words.append("; ").append(remark.text()));
    return words.toString();
  }
}
