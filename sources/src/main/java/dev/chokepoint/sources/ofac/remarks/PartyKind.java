package dev.chokepoint.sources.ofac.remarks;

/// What OFAC's `SDN_Type` makes of an entry.
///
/// The legacy form writes `-0-` for everything that is neither a natural person nor a craft, so a
/// company, a bank and a militia look the same: all become an [#ORGANIZATION].
public enum PartyKind {
  PERSON("Person", "person"),
  ORGANIZATION("Organization", "organization"),
  VESSEL("Vessel", "vehicle"),
  AIRPLANE("Airplane", "vehicle"),
  /// The entry's own row was not among the files, or its type is one we have never met.
  UNKNOWN("LegalEntity", "organization");

  private final String schema;
  private final String column;

  PartyKind(String schema, String column) {
    this.schema = schema;
    this.column = column;
  }

  /// Name of the FollowTheMoney schema.
  public String schema() {
    return schema;
  }

  /// Column of the rule tables that holds for this kind: `person`, `organization` or `vehicle`.
  public String column() {
    return column;
  }

  /// Whether it can hold papers and wallets, which FollowTheMoney allows to legal entities only.
  public boolean isLegalEntity() {
    return this != VESSEL && this != AIRPLANE;
  }
}
