package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.model.Model;
import org.jspecify.annotations.Nullable;

/// Which schemata can be of one party: a person is no company, a ship no aircraft; `LegalEntity`
/// may be a person or an organisation.
public enum PartyFamily {
  /// Nothing is said, as by `Thing` or by a schema that the model does not know.
  ANY,
  PERSON,
  ORGANISATION,
  LEGAL_ENTITY,
  VESSEL,
  AIRCRAFT,
  VEHICLE,
  OTHER;

  /// The family of a schema; `ANY` for null.
  public static PartyFamily of(Model model, @Nullable String schema) {
    if (schema == null || schema.equals("Thing") || model.schema(schema) == null) {
      return ANY;
    }
    if (model.isA(schema, "Person")) {
      return PERSON;
    }
    if (model.isA(schema, "Organization") || model.isA(schema, "Company")) {
      return ORGANISATION;
    }
    if (model.isA(schema, "LegalEntity")) {
      return LEGAL_ENTITY;
    }
    if (model.isA(schema, "Vessel")) {
      return VESSEL;
    }
    if (model.isA(schema, "Airplane")) {
      return AIRCRAFT;
    }
    return model.isA(schema, "Vehicle") ? VEHICLE : OTHER;
  }

  /// Whether one party can be of both.
  public boolean compatible(PartyFamily other) {
    if (this == other || this == ANY || other == ANY) {
      return true;
    }
    return joins(this, other) || joins(other, this);
  }

  private static boolean joins(PartyFamily general, PartyFamily special) {
    return switch (general) {
      case LEGAL_ENTITY -> special == PERSON || special == ORGANISATION;
      case VEHICLE -> special == VESSEL || special == AIRCRAFT;
      default -> false;
    };
  }
}
