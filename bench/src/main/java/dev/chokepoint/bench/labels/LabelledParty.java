package dev.chokepoint.bench.labels;

/// What one side of a pair says about a party.
///
/// @param schema `Person`, `Organization`, `Vessel` or `Airplane`
/// @param name never empty
/// @param birth date of birth or of incorporation, ISO 8601 of any precision; empty when not stated
/// @param country two-letter code; empty when not stated
public record LabelledParty(String schema, String name, String birth, String country) {

  public LabelledParty {
    if (schema.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("a party needs a schema and a name");
    }
  }

  /// A party of which nothing but the name is known.
  public static LabelledParty named(String schema, String name) {
    return new LabelledParty(schema, name, "", "");
  }

  /// The same party under another name.
  public LabelledParty withName(String other) {
    return new LabelledParty(schema, other, birth, country);
  }
}
