package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.identifier.IdentifierScheme;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.LabelledNumbers;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Other information is prose and stays a note. What a text that is nothing but a label and a value
/// says (`IMO Number: 8405270`, `Website: www.example.org`), and sound numbers that are named in
/// words, follow.
final class SecoInformation {

  private static final Map<String, Pattern> LABELS = new LinkedHashMap<>();

  static {
    label("taxNumber", "Tax registration number");
    label("registrationNumber", "(?:State |Business )?registration number");
    label("incorporationDate", "Date of registration");
    label("legalForm", "Type of entity");
    label("website", "Website");
    label("email", "E-?mail(?: address)?");
    label("phone", "(?:Tel\\.?|Telephone|Phone)(?: number)?");
    label("swiftBic", "(?:SWIFT|BIC|SWIFT/BIC)(?: code)?");
  }

  private static final Pattern TAXPAYER =
      Pattern.compile("(?i)Taxpayer identification number ?: ?(\\d+)\\.?");
  private static final Pattern SHIP = Pattern.compile("(?i)IMO (?:number|no\\.?) ?: ?(\\d{7})\\.?");

  private final Reading reading;

  SecoInformation(Reading reading) {
    this.reading = reading;
  }

  private static void label(String property, String words) {
    LABELS.put(property, Pattern.compile("(?i)" + words + " ?: ?(\\S.*?)\\.?"));
  }

  void read(Subject party, XmlElement element) {
    Optional<StatedValue> value = SecoTables.text(element);
    if (value.isEmpty()) {
      return;
    }
    StatedValue text = value.get();
    text.saidOf(party, "notes");
    LABELS.forEach((property, pattern) -> {
      Matcher label = pattern.matcher(text.text());
      if (label.matches() && has(party, property)) {
        follows(party, property, label.group(1), text);
      }
    });
    scheme(party, "innCode", IdentifierScheme.INN, TAXPAYER, text);
    if (party.schema().equals("Vessel")) {
      scheme(party, "imoNumber", IdentifierScheme.IMO_SHIP, SHIP, text);
    } else {
      for (LabelledNumbers.Found found : LabelledNumbers.in(text.text())) {
        if (has(party, found.property())) {
          party.follows(found.property(), found.number(), text.original(), text.place());
        }
      }
    }
  }

  private static void follows(Subject party, String property, String value, StatedValue text) {
    if (property.equals("incorporationDate")) {
      StatedDates.iso(value)
          .ifPresent(date -> party.follows(property, date, text.original(), text.place()));
    } else {
      party.follows(property, value, text.original(), text.place());
    }
  }

  private void scheme(
      Subject party, String property, IdentifierScheme scheme, Pattern pattern, StatedValue text) {
    Matcher label = pattern.matcher(text.text());
    if (label.matches() && has(party, property)) {
      String number = scheme.comparable(label.group(1));
      if (scheme.fault(number).isEmpty()) {
        party.follows(property, number, text.original(), text.place());
      }
    }
  }

  private boolean has(Subject party, String property) {
    return StatementMaker.typeOf(reading.maker().model(), party.schema(), property) != null;
  }
}
