package dev.chokepoint.evidence.codec;

/// How a file is to be handled, such as `TLP:AMBER`, in forms that have no place for it of their
/// own: a member of each JSON object, and the last column of each table, both of this name. Readers
/// of FollowTheMoney keep such a member and pass such a column over.
public final class HandlingMark {

  public static final String NAME = "handling";

  private HandlingMark() {}

  /// @param line a JSON object with at least one member, not closed
  /// @param mark empty for none
  static void append(StringBuilder line, String mark) {
    if (!mark.isEmpty()) {
      JsonText.quote(line.append(','), NAME);
      JsonText.quote(line.append(':'), mark);
    }
  }
}
