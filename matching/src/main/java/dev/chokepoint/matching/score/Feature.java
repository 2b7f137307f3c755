package dev.chokepoint.matching.score;

import org.jspecify.annotations.Nullable;

/// What one kind of fact says about whether two parties are one.
///
/// @param kind which
/// @param standing how the values stand to each other
/// @param left the first party's value; null when not known
/// @param right the second party's value; null when not known
/// @param contribution what it adds to the score, negative when it lowers it
public record Feature(
    Kind kind,
    Standing standing,
    @Nullable String left,
    @Nullable String right,
    double contribution) {

  /// Whether one side or both have no value.
  public boolean isMissing() {
    return standing == Standing.NOT_GIVEN
        || standing == Standing.NOT_ON_RECORD
        || standing == Standing.UNKNOWN;
  }

  /// Kinds of facts.
  public enum Kind {
    NAME,
    DATE,
    COUNTRY,
    ADDRESS,
    IDENTIFIER,
    SCHEMA
  }

  /// How two values stand to each other.
  public enum Standing {
    /// One value.
    AGREES,
    /// Can be one value: part of it is not known, or day and month are swapped.
    NEARLY,
    /// Cannot be one value.
    DIFFERS,
    /// The first party's is not known.
    NOT_GIVEN,
    /// The second party's is not known.
    NOT_ON_RECORD,
    /// Neither is known.
    UNKNOWN
  }
}
