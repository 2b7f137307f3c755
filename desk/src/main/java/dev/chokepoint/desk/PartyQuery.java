package dev.chokepoint.desk;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A party as somebody asks about it.
///
/// @param name as given; not blank
/// @param schema what it is, null when not known
/// @param countries two-letter codes
/// @param dates birth or incorporation: 2023, 2023-10 or 2023-10-06
/// @param addresses as written
/// @param identifiers numbers, each alone or as `innCode:1646019914`
public record PartyQuery(
    String name,
    @Nullable String schema,
    List<String> countries,
    List<String> dates,
    List<String> addresses,
    List<String> identifiers) {

  public PartyQuery {
    countries = List.copyOf(countries);
    dates = List.copyOf(dates);
    addresses = List.copyOf(addresses);
    identifiers = List.copyOf(identifiers);
  }

  /// Made ready for comparing.
  ///
  /// @throws BadRequest if a part of it cannot be read
  Party analysed(Matching matching, Model model) {
    if (name.isBlank()) {
      throw BadRequest.usage(Sentence.of("a name is needed"));
    }
    return matching.analyse(
        schema == null || schema.isBlank() ? null : schema(model, schema.strip()),
        List.of(name.strip()),
        dates.stream().map(PartyQuery::date).toList(),
        countries.stream().map(PartyQuery::country).toList(),
        addresses,
        identifiers.stream().map(PartyQuery::identifier).toList());
  }

  /// Whether somebody said what it is.
  boolean saysWhat() {
    return schema != null && !schema.isBlank();
  }

  /// Made ready for comparing in every way that it may be meant: one when somebody said what it is.
  ///
  /// @throws BadRequest if a part of it cannot be read
  List<Party> readings(Matching matching, Model model) {
    Party party = analysed(matching, model);
    return saysWhat()
        ? List.of(party)
        : matching.readings(
            List.of(name.strip()),
            party.dates().stream().map(PartialDate::text).toList(),
            party.countries(),
            addresses,
            party.identifiers());
  }

  private static String schema(Model model, String asked) {
    if (model.schema(asked) != null) {
      return asked;
    }
    return model.schemata().stream()
        .map(known -> known.name())
        .filter(name -> name.equalsIgnoreCase(asked))
        .findFirst()
        .orElseThrow(() ->
            BadRequest.usage(
                Sentence.of(
                    "there is no schema {0}; for instance Person, Company, Organization, Vessel, Airplane",
                    asked)));
  }

  private static String date(String text) {
    return PartialDate.parse(text.strip())
        .orElseThrow(() ->
            BadRequest.usage(
                Sentence.of("\"{0}\" is no date; write 1975, 1975-03 or 1975-03-04", text)))
        .text();
  }

  private static String country(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT);
    if (!code.matches("[a-z]{2}([a-z]{2}|-[a-z0-9]{1,4})?")) {
      throw BadRequest.usage(
          Sentence.of("\"{0}\" is no country code; write two letters, such as ir", text));
    }
    return code;
  }

  private static PartyIdentifier identifier(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && text.substring(0, colon).matches("[A-Za-z]+")
        ? PartyIdentifier.of(text.substring(0, colon), text.substring(colon + 1))
        : PartyIdentifier.of(PartyIdentifier.ANY, text);
  }
}
