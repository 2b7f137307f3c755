package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.codec.Referents;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.identifier.IdentifierProperties;
import dev.chokepoint.evidence.identifier.IdentifierScheme;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.score.PartyFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads which numbers name the party that a record is about. A number whose check digits fail, or
/// that lacks the country it needs, names nobody. For several threads.
final class IdentityReader {

  private static final Set<String> GENERAL = Set.of("registrationNumber", "taxNumber", "idNumber");
  private static final Set<String> NAMES = Set.of("name", "alias", "previousName");
  private static final Set<String> RUSSIA = Set.of("ru", "su");

  /// Countries whose registers number anew in each town, court or zone, so that a number with the
  /// country is of many. Basis: unverified.
  private static final Set<String> LOCAL_REGISTERS = Set.of("ir", "ae", "de", "at", "ch", "it");

  private static final int SHORTEST_REGISTRATION = 7;
  private static final int SHORTEST_PASSPORT = 6;
  private static final int FEWEST_DIGITS = 5;

  private final Model model;

  IdentityReader(Model model) {
    this.model = model;
  }

  /// What a record says; a paper may have several holders, most records are about no party.
  List<Identity> read(Entity entity) {
    Schema schema = model.schema(entity.schema());
    if (schema == null) {
      return List.of();
    }
    if (schema.isA("LegalEntity") || schema.isA("Vehicle")) {
      List<IdentityKey> keys = keys(entity.statements());
      boolean namesTell = keys.stream().anyMatch(key -> key.scheme() == KeyScheme.IMO_COMPANY);
      return List.of(
          new Identity(
              entity.id(),
              PartyFamily.of(model, entity.schema()),
              keys,
              namesTell ? names(entity.statements()) : List.of()));
    }
    if (schema.isA("Identification")) {
      List<IdentityKey> keys = keys(entity.statements());
      return keys.isEmpty()
          ? List.of()
          : entity.values("holder").stream()
              .map(holder -> new Identity(holder, PartyFamily.ANY, keys, List.of()))
              .toList();
    }
    return List.of();
  }

  private List<IdentityKey> keys(List<Statement> statements) {
    List<String> countries = countries(statements);
    List<IdentityKey> keys = new ArrayList<>();
    for (Statement statement : statements) {
      key(statement, countries).ifPresent(keys::add);
      referents(statement).forEach(keys::add);
    }
    return keys;
  }

  private static List<String> names(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> NAMES.contains(statement.property()))
        .map(Statement::value)
        .toList();
  }

  /// The other ids of the party that its publisher names.
  static List<IdentityKey> referents(Statement statement) {
    return Referents.of(statement).stream()
        .map(other -> new IdentityKey(KeyScheme.REFERENT, other))
        .toList();
  }

  /// The number that one statement of a record gives.
  ///
  /// @param countries that the record names
  Optional<IdentityKey> key(Statement statement, List<String> countries) {
    String property = statement.property();
    String value = statement.value();
    Optional<IdentifierScheme> scheme =
        IdentifierProperties.scheme(model, statement.schema(), property);
    if (scheme.isPresent()) {
      return key(scheme.get(), value);
    }
    if (GENERAL.contains(property)) {
      return general(property, value, countries);
    }
    if (property.equals("passportNumber")) {
      return ofOneCountry(KeyScheme.PASSPORT, value, countries, SHORTEST_PASSPORT);
    }
    if (property.equals("number") && model.isA(statement.schema(), "Identification")) {
      return model.isA(statement.schema(), "Passport")
          ? ofOneCountry(KeyScheme.PASSPORT, value, countries, SHORTEST_PASSPORT)
          : general("number", value, countries);
    }
    return Optional.empty();
  }

  /// Countries of a record, each once: where it is registered, else all that it names.
  static List<String> countries(List<Statement> statements) {
    List<String> jurisdictions = values(statements, "jurisdiction");
    return jurisdictions.isEmpty() ? values(statements, null) : jurisdictions;
  }

  private static List<String> values(List<Statement> statements, @Nullable String property) {
    return statements.stream()
        .filter(s -> "country".equals(s.propertyType()) && !s.property().equals("birthCountry"))
        .filter(s -> property == null || s.property().equals(property))
        .map(s -> s.value().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static Optional<IdentityKey> key(IdentifierScheme scheme, String value) {
    Optional<KeyScheme> known =
        switch (scheme) {
          case OGRN -> Optional.of(KeyScheme.OGRN);
          case INN -> Optional.of(KeyScheme.INN);
          case LEI -> Optional.of(KeyScheme.LEI);
          case IMO_SHIP -> Optional.of(KeyScheme.IMO_SHIP);
          case IMO_COMPANY -> Optional.of(KeyScheme.IMO_COMPANY);
          case KPP, OKPO, ISIN, BIC, IBAN, UEI -> Optional.empty();
        };
    return known
        .filter(k -> scheme.fault(value).isEmpty())
        .map(k -> new IdentityKey(k, scheme.comparable(value)))
        .filter(key -> !isRepetition(key.number()));
  }

  /// Lists write numbers of known schemes under general names. Check digits alone are too weak to
  /// tell a Russian number from any other of its length, so the country has to be said as well.
  private static Optional<IdentityKey> general(
      String property, String value, List<String> countries) {
    Optional<IdentityKey> lei = key(IdentifierScheme.LEI, value);
    if (lei.isPresent()) {
      return lei;
    }
    if (countries.stream().anyMatch(RUSSIA::contains)) {
      Optional<IdentityKey> russian =
          key(IdentifierScheme.OGRN, value).or(() -> key(IdentifierScheme.INN, value));
      if (russian.isPresent()) {
        return russian;
      }
    }
    return property.equals("registrationNumber")
        ? ofOneCountry(KeyScheme.REGISTRATION, value, countries, SHORTEST_REGISTRATION)
            .filter(key -> !LOCAL_REGISTERS.contains(countries.getFirst()))
        : Optional.empty();
  }

  private static Optional<IdentityKey> ofOneCountry(
      KeyScheme scheme, String value, List<String> countries, int shortest) {
    if (countries.size() != 1) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder();
    // The comparison of every scheme undoes what writing does; a scheme's own label is taken off.
    IdentifierScheme.UEI
        .comparable(value)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(number::appendCodePoint);
    boolean plain = value.codePoints().noneMatch(c -> c == '(' || c == ',' || c == ';' || c == ':');
    long digits = number.codePoints().filter(Character::isDigit).count();
    return plain
            && number.length() >= shortest
            && digits >= FEWEST_DIGITS
            && !isRepetition(number.toString())
        ? Optional.of(new IdentityKey(scheme, countries.getFirst() + " " + number))
        : Optional.empty();
  }

  /// `0000000` and `9999999999` stand where nobody knows the number.
  private static boolean isRepetition(String number) {
    return number.chars().distinct().count() < 2;
  }
}
