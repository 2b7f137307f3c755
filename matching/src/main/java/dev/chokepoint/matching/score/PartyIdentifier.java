package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.identifier.IdentifierProperties;
import dev.chokepoint.evidence.identifier.IdentifierScheme;
import java.util.List;
import java.util.Set;

/// A number by which a party is known.
///
/// @param property where it stands; [#ANY] when nobody said
/// @param written as given
/// @param value letters and digits only, upper case
/// @param sound whether it is of a scheme that gives each party one number, and has the form and
///   check digits of that scheme as [IdentifierScheme] judges them
public record PartyIdentifier(String property, String written, String value, boolean sound) {

  /// A number of which nothing more is known.
  public static final String ANY = "";

  /// A number shorter than this says nothing alone.
  public static final int SHORTEST = 5;

  /// A number of a scheme without public check digits is taken as sound from this length on.
  private static final int LONG_ENOUGH = 8;

  private static final Set<String> ONE_A_PARTY =
      Set.of(
          "innCode", "ogrnCode", "leiCode", "imoNumber", "uniqueEntityId", "dunsCode", "uscCode");

  /// The schemes whose check digits are strong enough to know a number by when nobody says what it
  /// is.
  private static final List<IdentifierScheme> KNOWN_BY_THEMSELVES =
      List.of(IdentifierScheme.INN, IdentifierScheme.OGRN, IdentifierScheme.LEI);

  public static PartyIdentifier of(String property, String written) {
    List<IdentifierScheme> schemes =
        property.equals(ANY) ? KNOWN_BY_THEMSELVES : IdentifierProperties.schemes(property);
    for (IdentifierScheme scheme : schemes) {
      if (scheme.fault(written).isEmpty()) {
        boolean decides = property.equals(ANY) || ONE_A_PARTY.contains(property);
        return new PartyIdentifier(property, written, scheme.comparable(written), decides);
      }
    }
    String value = compact(property, schemes, written);
    boolean unjudged = schemes.isEmpty() && ONE_A_PARTY.contains(property);
    return new PartyIdentifier(property, written, value, unjudged && value.length() >= LONG_ENOUGH);
  }

  /// A ship's label is so common in front of a number that it is taken off wherever that stands.
  private static String compact(String property, List<IdentifierScheme> schemes, String written) {
    IdentifierScheme scheme =
        property.equals(ANY) || schemes.isEmpty() ? IdentifierScheme.IMO_SHIP : schemes.getFirst();
    String comparable = scheme.comparable(written);
    StringBuilder value = new StringBuilder(comparable.length());
    comparable.codePoints().filter(Character::isLetterOrDigit).forEach(value::appendCodePoint);
    return value.toString();
  }

  /// Whether it is long enough to say anything.
  public boolean tells() {
    return value.length() >= SHORTEST;
  }

  /// Whether both can be numbers of one scheme.
  boolean comparable(PartyIdentifier other) {
    return property.equals(other.property) || property.equals(ANY) || other.property.equals(ANY);
  }
}
