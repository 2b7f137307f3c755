package dev.chokepoint.matching.clusters;

import dev.chokepoint.matching.score.PartyFamily;

/// Kinds of number by which a party is known to be one, the surest first: in this order they join,
/// so the order is part of the rules.
enum KeyScheme {
  /// Main state registration number: one an entry of the Russian register, kept for life.
  OGRN("OGRN", true),
  /// Russian taxpayer number: one a taxpayer, not given again.
  INN("INN", true),
  LEI("LEI", true),
  IMO_SHIP("IMO ship number", true),
  IMO_COMPANY("IMO company number", true),
  /// A number in a country's register; a party may be in several.
  REGISTRATION("registration number", false),
  /// A person has several in a lifetime.
  PASSPORT("passport number", false),
  /// An id that a publisher names as another of the same party; every record carries its own.
  REFERENT("referent", false);

  private static final int INN_OF_ORGANISATION = 10;
  private static final int OGRN_OF_ORGANISATION = 13;

  private final String label;
  private final boolean single;

  KeyScheme(String label, boolean single) {
    this.label = label;
    this.single = single;
  }

  /// As people call it.
  String label() {
    return label;
  }

  /// Whether a party has no more than one, so that two different ones are of two parties.
  boolean single() {
    return single;
  }

  /// Whether a party of a kind can have such a number. Organisations and persons have numbers of
  /// different lengths in the Russian registers: a director's number under a company names the
  /// director.
  boolean fits(PartyFamily family, String number) {
    return switch (this) {
      case OGRN -> fits(family, number.length() == OGRN_OF_ORGANISATION);
      case INN -> fits(family, number.length() == INN_OF_ORGANISATION);
      case LEI, REGISTRATION, IMO_COMPANY ->
          family.compatible(PartyFamily.ORGANISATION) || family == PartyFamily.LEGAL_ENTITY;
      case IMO_SHIP -> family.compatible(PartyFamily.VESSEL);
      case PASSPORT -> family.compatible(PartyFamily.PERSON);
      case REFERENT -> true;
    };
  }

  private static boolean fits(PartyFamily family, boolean ofOrganisation) {
    return family.compatible(ofOrganisation ? PartyFamily.ORGANISATION : PartyFamily.PERSON);
  }
}
