package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The parties of the case. Those that matter are named one by one where they act; the others are
/// put together from word lists. An id says nothing about which kind a party is.
final class PartyBook {

  private static final List<String> FIRST =
      List.of(
          "Alder",
          "Brim",
          "Cobb",
          "Dunmar",
          "Elver",
          "Farrow",
          "Gild",
          "Hollen",
          "Inkle",
          "Jorrow",
          "Kettle",
          "Larken",
          "Mirov",
          "Nettle",
          "Orrin",
          "Pellan",
          "Quill",
          "Rusk",
          "Sorrel",
          "Tamber",
          "Umber",
          "Vellum",
          "Wicker",
          "Yarrow",
          "Zephra",
          "Bramwick",
          "Cressel",
          "Dovell");
  private static final List<String> SECOND =
      List.of(
          "fen", "brook", "gate", "mere", "holt", "wick", "vale", "stead", "combe", "haven",
          "ridge");
  private static final List<String> TRADE =
      List.of(
          "Electronics",
          "Components",
          "Parts",
          "Controls",
          "Instruments",
          "Supply",
          "Systems",
          "Trading");
  private static final List<String> STREETS =
      List.of("Example Street", "Sample Road", "Training Avenue", "Fiction Lane", "Invented Way");

  private final CaseTables tables;
  private final Draw draw;
  private final List<Party> parties = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  PartyBook(CaseTables tables, Draw draw) {
    this.tables = tables;
    this.draw = draw;
  }

  /// A party that matters, with an address of its own; more can be said about it.
  Party company(String name, String country) {
    Party party = bare(name, country);
    describe(party).set("address", address(country)).set("registrationNumber", number());
    return party;
  }

  /// A party of which only name and country stand in the case so far.
  Party bare(String name, String country) {
    Party party = Party.named(name, country);
    if (!ids.add(party.id())) {
      throw new IllegalStateException("two parties are called " + name);
    }
    parties.add(party);
    tables
        .add(CaseTable.PARTIES, party.id(), "Company", Document.REGISTER)
        .set("name", name)
        .set("country", country);
    return party;
  }

  /// A natural person; all are invented and carry no personal data.
  Party person(String name) {
    Party party = Party.named(name, "");
    ids.add(party.id());
    tables.add(CaseTable.PARTIES, party.id(), "Person", Document.REGISTER).set("name", name);
    return party;
  }

  /// Another row about a party.
  Fact describe(Party party) {
    return tables.add(CaseTable.PARTIES, party.id(), "Company", Document.REGISTER);
  }

  /// Some party of everyday trade.
  Party ordinary(String country, String legalForm) {
    String name;
    do {
      name =
          draw.pick(FIRST)
              + draw.pick(SECOND)
              + " "
              + draw.pick(TRADE)
              + (legalForm.isEmpty() ? "" : " " + legalForm);
    } while (ids.contains(Party.slug(name)));
    Party party = company(name, country);
    if (draw.chance(0.4)) {
      describe(party).set("incorporationDate", draw.day(1988, 2019)).set("phone", phone(country));
    }
    return party;
  }

  /// An invented street address.
  String address(String country) {
    return draw.between(1, 240)
        + " "
        + draw.pick(STREETS)
        + ", Unit "
        + draw.between(1, 60)
        + ", "
        + country.toUpperCase(Locale.ROOT);
  }

  private String number() {
    return "TR-" + draw.between(1_000_000, 9_999_999);
  }

  private String phone(String country) {
    return "+000 " + country.toUpperCase(Locale.ROOT) + " " + draw.between(100_000, 999_999);
  }
}
