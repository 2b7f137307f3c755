package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.names.NameKind;
import dev.chokepoint.matching.names.NameReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Analyses parties. For several threads.
public final class PartyReader {

  /// Names beyond these are not read.
  static final int MOST_NAMES = 500;

  /// Addresses beyond these are not read.
  static final int MOST_ADDRESSES = 20;

  private static final int LONGEST_NAME = 1_000;
  private static final List<String> ADDRESS_PARTS =
      List.of("street", "street2", "postOfficeBox", "city", "postalCode", "region", "state");
  private static final Set<String> NAMES =
      Set.of("name", "alias", "previousName", "abbreviation", PartyName.WEAK);
  private static final Set<String> DATES = Set.of("birthDate", "incorporationDate", "buildDate");
  private static final Set<String> UNTELLING_COUNTRIES = Set.of("birthCountry");

  private final Model model;
  private final NameReader names;

  public PartyReader(Model model, NameReader names) {
    this.model = model;
    this.names = names;
  }

  /// Whether entities of a schema are parties to be found.
  public boolean isParty(String schema) {
    Schema known = model.schema(schema);
    return known != null
        && (known.isA("LegalEntity") || known.isA("Vehicle") || known.isA("CryptoWallet"));
  }

  /// The party that an entity is.
  public Party read(Entity entity) {
    NameKind kind = kind(entity.schema());
    List<PartyName> partyNames = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    Set<String> dates = new LinkedHashSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    List<PartyIdentifier> identifiers = new ArrayList<>();
    for (Statement statement : entity.statements()) {
      String property = statement.property();
      String value = statement.value();
      if (NAMES.contains(property)) {
        if (seen.add(value) && partyNames.size() < MOST_NAMES) {
          partyNames.add(name(property, value, kind));
        }
      } else if (DATES.contains(property)) {
        dates.add(value);
      } else if (property.equals("address")) {
        addresses.add(value);
      } else if ("country".equals(statement.propertyType())) {
        if (!UNTELLING_COUNTRIES.contains(property)) {
          countries.add(value.toLowerCase(Locale.ROOT));
        }
      } else if ("identifier".equals(statement.propertyType())) {
        identifiers.add(PartyIdentifier.of(property, value));
      }
    }
    if (partyNames.isEmpty()) {
      addNameParts(entity, kind, partyNames);
    }
    return new Party(
        entity.schema(),
        PartyFamily.of(model, entity.schema()),
        partyNames,
        dates(dates),
        List.copyOf(countries),
        addresses(List.copyOf(addresses)),
        identifiers.stream().filter(PartyIdentifier::tells).distinct().toList());
  }

  private void addNameParts(Entity entity, NameKind kind, List<PartyName> partyNames) {
    StringBuilder whole = new StringBuilder();
    for (String property : List.of("firstName", "secondName", "middleName", "lastName")) {
      entity
          .first(property)
          .ifPresent(part -> whole.append(whole.isEmpty() ? "" : " ").append(part));
    }
    if (!whole.isEmpty()) {
      partyNames.add(name("name", whole.toString(), kind));
    }
  }

  /// A party of whom one name and perhaps more is known.
  ///
  /// @param schema null when nobody said
  /// @param dates ISO 8601 of any precision; others are passed over
  /// @param addresses as written
  public Party read(
      @Nullable String schema,
      List<String> partyNames,
      List<String> dates,
      List<String> countries,
      List<String> addresses,
      List<PartyIdentifier> identifiers) {
    NameKind kind = schema == null ? NameKind.ANY : kind(schema);
    return new Party(
        schema,
        PartyFamily.of(model, schema),
        partyNames.stream()
            .distinct()
            .limit(MOST_NAMES)
            .map(value -> name("name", value, kind))
            .toList(),
        dates(dates),
        countries.stream().map(code -> code.toLowerCase(Locale.ROOT)).distinct().toList(),
        addresses(addresses),
        identifiers.stream().filter(PartyIdentifier::tells).distinct().toList());
  }

  /// The ids of the addresses that a party is linked to.
  public List<String> linkedAddresses(Entity entity) {
    return entity.values("addressEntity");
  }

  /// What an entity of the schema `Address` says in one line; empty when it says nothing.
  public String address(Entity address) {
    return address
        .first("full")
        .orElseGet(() ->
            ADDRESS_PARTS.stream()
                .flatMap(part -> address.values(part).stream())
                .collect(Collectors.joining(", ")));
  }

  /// Reads addresses; those that say nothing are left out.
  public List<PartyAddress> addresses(List<String> written) {
    return written.stream()
        .filter(text -> !text.isBlank())
        .distinct()
        .limit(MOST_ADDRESSES)
        .map(text -> PartyAddress.of(text.strip(), names))
        .filter(PartyAddress::tells)
        .toList();
  }

  private static List<PartialDate> dates(Iterable<String> values) {
    List<PartialDate> dates = new ArrayList<>(1);
    for (String value : values) {
      PartialDate.parse(value).ifPresent(dates::add);
    }
    return dates;
  }

  private PartyName name(String property, String value, NameKind kind) {
    String cut = value.length() > LONGEST_NAME ? value.substring(0, LONGEST_NAME) : value;
    return new PartyName(property, ComparableName.of(names.read(cut, kind)));
  }

  private NameKind kind(String schema) {
    Schema known = model.schema(schema);
    return known == null ? NameKind.ANY : NameKind.of(known);
  }
}
