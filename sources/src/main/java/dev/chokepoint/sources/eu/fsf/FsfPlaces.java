package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedAddress;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses, births and citizenships. The country of an address is the address's alone.
final class FsfPlaces {

  /// A range of years that is longer says too little about any one of them.
  private static final int LONGEST_RANGE = 10;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Reading reading;
  private final StatedCountries countries;

  FsfPlaces(Reading reading, StatedCountries countries) {
    this.reading = reading;
    this.countries = countries;
  }

  void address(Subject party, FsfItem item) {
    reading.count("addresses");
    StatedAddress stated = new StatedAddress();
    part(stated, "street", "street", item);
    part(stated, "postOfficeBox", "poBox", item);
    part(stated, "city", "city", item);
    part(stated, "postalCode", "zipCode", item);
    part(stated, "region", "region", item);
    part(stated, null, "place", item);
    Optional<Subject> address = stated.of(party, country(item), item.place());
    address.ifPresent(each -> {
      country(each, "country", item);
      if (item.isTrue("asAtListingTime")) {
        each.says("remarks", "as at the time of listing", item.place());
      }
    });
    for (StatedValue remark : item.remarks()) {
      address
          .orElse(party)
          .says(
              address.isPresent() ? "remarks" : "notes",
              address.isPresent() ? remark.text() : "Address: " + remark.text(),
              remark.original(),
              remark.place());
    }
    contacts(party, item);
  }

  private static void contacts(Subject party, FsfItem item) {
    item.contacts()
        .forEach((key, values) -> {
          for (StatedValue value : values) {
            switch (key) {
              case "EMAIL" -> value.saidOf(party, "email");
              case "PHONE" -> value.saidOf(party, "phone");
              case "WEB" -> value.saidOf(party, "website");
              default ->
                  party.says("notes", key + ": " + value.text(), value.original(), value.place());
            }
          }
        });
  }

  /// Code or words, to tell addresses of the same line apart; empty when unknown.
  private static String country(FsfItem item) {
    String code = item.text("countryIso2Code");
    String words = item.text("countryDescription");
    return code.equals("00") || code.isEmpty() ? words.equals("UNKNOWN") ? "" : words : code;
  }

  private void country(Subject subject, String property, FsfItem item) {
    StatedValue code = item.value("countryIso2Code");
    StatedValue words = item.value("countryDescription");
    if (code != null && countries.isCode(code.text())) {
      countries.code(subject, property, code.text(), code.place());
    } else if (words != null && !words.text().equals("UNKNOWN")) {
      countries.name(subject, property, words.text(), words.place());
    } else if (code != null && !code.text().equals("00")) {
      countries.code(subject, property, code.text(), code.place());
    }
  }

  void citizenship(Subject party, FsfItem item) {
    country(party, party.schema().equals("Person") ? "nationality" : "country", item);
    StatedValue region = item.value("region");
    if (region != null) {
      party.says(
          "notes", "Citizenship, region: " + region.text(), region.original(), region.place());
    }
    notes(party, "Citizenship", item);
  }

  private static void notes(Subject party, String of, FsfItem item) {
    for (StatedValue remark : item.remarks()) {
      party.says("notes", of + ": " + remark.text(), remark.original(), remark.place());
    }
  }

  private static void part(
      StatedAddress address, @Nullable String property, String name, FsfItem item) {
    StatedValue value = item.value(name);
    if (value != null) {
      address.part(property, value.text(), value.place());
    }
  }

  /// Only an exact date in the Gregorian calendar is stated; the rest follows, with a note of how
  /// the list puts it.
  void birth(Subject party, FsfItem item) {
    if (!party.schema().equals("Person")) {
      party.says("notes", "Date of birth: " + words(item), item.place());
      return;
    }
    String calendar = item.text("calendarType");
    boolean gregorian = calendar.isEmpty() || calendar.equalsIgnoreCase("GREGORIAN");
    boolean exact = gregorian && !item.isTrue("circa");
    String date = date(item);
    if (!date.isEmpty() && gregorian) {
      if (exact) {
        party.says("birthDate", date, item.place());
      } else {
        party.follows("birthDate", date, "circa " + date, item.place());
      }
    }
    boolean ranged = gregorian && range(party, item);
    if (!words(item).isEmpty() && (!exact || ranged || date.isEmpty())) {
      party.says("notes", "Date of birth: " + words(item), item.place());
    }
    StatedAddress where = new StatedAddress();
    for (String name : List.of("place", "city", "zipCode", "region")) {
      part(where, null, name, item);
    }
    if (!where.line().isEmpty()) {
      party.says("birthPlace", where.line(), where.places());
    }
    country(party, "birthCountry", item);
    notes(party, "Birth", item);
  }

  private String date(FsfItem item) {
    StatedValue whole = item.value("birthdate");
    if (whole != null) {
      if (PartialDate.parse(whole.text()).isPresent()) {
        return whole.text();
      }
      reading
          .issues()
          .accept(ReadIssue.note(whole.place(), whole.text(), "no date can be read here"));
    }
    String year = item.text("year");
    String month = two(item.text("monthOfYear"));
    String day = two(item.text("dayOfMonth"));
    String parts =
        month.isEmpty()
            ? year
            : day.isEmpty() ? year + '-' + month : year + '-' + month + '-' + day;
    return PartialDate.parse(parts).isPresent() ? parts : "";
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static boolean range(Subject party, FsfItem item) {
    String from = item.text("yearRangeFrom");
    String to = item.text("yearRangeTo");
    if (from.isEmpty() && to.isEmpty()) {
      return false;
    }
    if (YEAR.matcher(from).matches() && YEAR.matcher(to).matches()) {
      int first = Integer.parseInt(from);
      int last = Integer.parseInt(to);
      for (int year = first; last - first < LONGEST_RANGE && year <= last; year++) {
        party.follows("birthDate", Integer.toString(year), from + " to " + to, item.place());
      }
    }
    return true;
  }

  private static String words(FsfItem item) {
    List<String> words = new ArrayList<>();
    if (item.isTrue("circa")) {
      words.add("circa");
    }
    String date = item.text("birthdate");
    if (!date.isEmpty()) {
      words.add(date);
    } else {
      for (String name : List.of("dayOfMonth", "monthOfYear", "year")) {
        if (!item.text(name).isEmpty()) {
          words.add(name + " " + item.text(name));
        }
      }
    }
    String from = item.text("yearRangeFrom");
    String to = item.text("yearRangeTo");
    if (!from.isEmpty() || !to.isEmpty()) {
      words.add("between " + from + " and " + to);
    }
    String calendar = item.text("calendarType");
    if (!words.isEmpty() && !calendar.isEmpty() && !calendar.equalsIgnoreCase("GREGORIAN")) {
      words.add("calendar " + calendar);
    }
    return String.join(", ", words);
  }
}
