package dev.chokepoint.sources.psc;

import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.StatedAddress;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the register says of a holder himself. Nationalities are words for people there
/// (`British`); several stand in one text.
final class PscParty {

  /// Parts of the United Kingdom, which companies name as countries.
  private static final List<String> OF_THE_UK =
      List.of("England", "Scotland", "Wales", "Northern Ireland", "Great Britain");

  private static final Pattern BETWEEN = Pattern.compile("[^,/;]+");

  private static final Map<String, String> NAME_PARTS =
      Map.of(
          "forename", "firstName",
          "middle_name", "middleName",
          "surname", "lastName",
          "title", "title");

  private final StatedCountries countries;

  PscParty(Reading reading) {
    this.countries = new StatedCountries(reading.issues());
  }

  void read(Subject party, JsonRecord data) {
    data.passOver("kind", "address_same_as_registered_office_address");
    data.passOver("service_address_is_same_as_registered_office_address");
    data.value("name").ifPresent(name -> name.saidOf(party, "name"));
    boolean person = party.schema().equals("Person");
    data.object("name_elements")
        .ifPresent(parts ->
            NAME_PARTS.forEach((name, property) ->
                parts
                    .value(name)
                    .ifPresent(part -> {
                      if (person) {
                        part.saidOf(party, property);
                      } else {
                        part.noted(party, "notes", name);
                      }
                    })));
    data.object("date_of_birth").ifPresent(date -> birth(party, date, person));
    data.value("nationality").ifPresent(text -> nationalities(party, text, person));
    data.value("country_of_residence").ifPresent(text -> country(party, "country", text));
    for (String name : List.of("address", "principal_office_address")) {
      data.object(name).ifPresent(address -> address(party, address));
    }
    data.object("identification").ifPresent(register -> register(party, register));
    data.value("is_sanctioned")
        .filter(flag -> flag.text().equals("true"))
        .ifPresent(flag -> {
          flag.noted(party, "notes", "is_sanctioned");
          party.follows("topics", "sanction", flag.text(), flag.place());
        });
  }

  /// Month and year; the register keeps the day to itself.
  private static void birth(Subject party, JsonRecord date, boolean person) {
    Optional<StatedValue> year = date.value("year");
    String month = date.text("month");
    String day = date.text("day");
    year.ifPresent(value -> {
      StringBuilder text = new StringBuilder(value.text());
      if (!month.isEmpty()) {
        text.append(month.length() == 1 ? "-0" : "-").append(month);
      }
      if (!month.isEmpty() && !day.isEmpty()) {
        text.append(day.length() == 1 ? "-0" : "-").append(day);
      }
      if (person) {
        party.says("birthDate", text.toString(), value.place());
      } else {
        party.says("notes", "date_of_birth: " + text, value.place());
      }
    });
  }

  private void nationalities(Subject party, StatedValue text, boolean person) {
    Matcher part = BETWEEN.matcher(text.text());
    while (part.find()) {
      StatedValue.of(part.group(), text.place())
          .ifPresent(each -> country(party, person ? "nationality" : "jurisdiction", each));
    }
  }

  private void country(Subject party, String property, StatedValue text) {
    if (OF_THE_UK.contains(text.text())) {
      party.says(property, "gb", text.original(), text.place());
      return;
    }
    Optional<String> code = PscNationalities.code(text.text());
    if (code.isPresent()) {
      party.says(property, code.get(), text.original(), text.place());
    } else {
      countries.name(party, property, text.text(), text.place());
    }
  }

  private void address(Subject party, JsonRecord record) {
    StatedAddress stated = new StatedAddress();
    part(stated, null, record, "care_of");
    part(stated, "postOfficeBox", record, "po_box");
    part(stated, "street", record, "premises");
    part(stated, "street", record, "address_line_1");
    part(stated, "street2", record, "address_line_2");
    part(stated, "city", record, "locality");
    part(stated, "region", record, "region");
    part(stated, "postalCode", record, "postal_code");
    Optional<StatedValue> country = record.value("country");
    stated
        .of(party, country.map(StatedValue::text).orElse(""), record.place())
        .ifPresent(address -> country.ifPresent(text -> country(address, "country", text)));
  }

  private static void part(
      StatedAddress address, @Nullable String property, JsonRecord record, String name) {
    record.value(name).ifPresent(text -> address.part(property, text.text(), text.place()));
  }

  private void register(Subject party, JsonRecord register) {
    register.value("registration_number").ifPresent(v -> v.saidOf(party, "registrationNumber"));
    register.value("legal_form").ifPresent(v -> v.saidOf(party, "legalForm"));
    register.value("legal_authority").ifPresent(v -> v.noted(party, "notes", "Legal authority"));
    register.value("place_registered").ifPresent(v -> v.noted(party, "notes", "Registered in"));
    register.value("country_registered").ifPresent(v -> country(party, "jurisdiction", v));
  }
}
