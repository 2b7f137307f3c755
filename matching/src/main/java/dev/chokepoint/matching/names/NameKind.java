package dev.chokepoint.matching.names;

import dev.chokepoint.evidence.model.Schema;

/// What bears a name, which decides how its words are read.
public enum NameKind {
  PERSON,
  ORGANISATION,
  VESSEL,
  AIRCRAFT,

  /// Any other thing: a part, a weapon system, a security.
  OBJECT,

  /// Not said, as for `LegalEntity`: words get the roles they have in both persons' and
  /// organisations' names.
  ANY;

  /// The kind of the entities of a schema.
  public static NameKind of(Schema schema) {
    if (schema.isA("Person")) {
      return PERSON;
    }
    if (schema.isA("Organization") || schema.isA("Company") || schema.isA("PublicBody")) {
      return ORGANISATION;
    }
    if (schema.isA("Vessel")) {
      return VESSEL;
    }
    if (schema.isA("Airplane")) {
      return AIRCRAFT;
    }
    return schema.isA("LegalEntity") || schema.name().equals("Thing") ? ANY : OBJECT;
  }
}
