package dev.chokepoint.matching.score;

/// One name of a party.
///
/// @param property where it stands: `name`, `alias`, `weakAlias` ...
/// @param name ready for comparing
public record PartyName(String property, ComparableName name) {

  /// The property of names that alone are not enough, as OFAC marks them.
  public static final String WEAK = "weakAlias";

  public boolean isWeak() {
    return property.equals(WEAK);
  }
}
