package dev.chokepoint.ownership;

/// Where an entity stands under an ownership rule. It is derived from ownership and is never a
/// designation.
public enum Standing {
  /// A measure that seeds the rule names it: nothing needs to be derived.
  LISTED,
  /// The known stakes meet the threshold whatever the unknown ones are.
  REACHED,
  /// A listed party stands among its owners, and what is unknown may make the threshold.
  MAY_BE_REACHED,
  /// No listed party is known among its owners, but so much is unknown that one may be.
  NO_LISTED_OWNER_KNOWN,
  /// Enough is known to be in other hands.
  NOT_REACHED
}
