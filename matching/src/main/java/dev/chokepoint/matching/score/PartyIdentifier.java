package dev.chokepoint.matching.score;

import java.util.Locale;
import java.util.Set;

/// A number by which a party is known.
///
/// @param property where it stands; [#ANY] when nobody said
/// @param written as given
/// @param value letters and digits only, upper case
/// @param sound whether it is of a scheme that gives each party one number, and has the form and
///   check digits of that scheme
public record PartyIdentifier(String property, String written, String value, boolean sound) {

  /// A number of which nothing more is known.
  public static final String ANY = "";

  /// A number shorter than this says nothing alone.
  public static final int SHORTEST = 5;

  private static final Set<String> ONE_A_PARTY =
      Set.of(
          "innCode", "ogrnCode", "leiCode", "imoNumber", "uniqueEntityId", "dunsCode", "uscCode");

  public static PartyIdentifier of(String property, String written) {
    String value = compact(written);
    boolean sound =
        property.equals(ANY)
            ? CheckDigits.hold("innCode", value)
                || CheckDigits.hold("ogrnCode", value)
                || CheckDigits.hold("leiCode", value)
            : ONE_A_PARTY.contains(property) && CheckDigits.hold(property, value);
    return new PartyIdentifier(property, written, value, sound);
  }

  private static String compact(String written) {
    StringBuilder value = new StringBuilder(written.length());
    written
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> {
          if (Character.isDigit(c)) {
            value.append((char) ('0' + Character.digit(c, 10)));
          } else {
            value.appendCodePoint(c);
          }
        });
    String plain = value.toString().toUpperCase(Locale.ROOT);
    return plain.startsWith("IMO") ? plain.substring(3) : plain;
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
