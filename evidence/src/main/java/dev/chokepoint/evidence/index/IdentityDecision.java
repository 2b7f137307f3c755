package dev.chokepoint.evidence.index;

import java.time.LocalDate;

/// What a person decided about two ids of a snapshot.
///
/// @param name of the decision: `decision-4`
/// @param same whether they are one party; else they are two
/// @param by who decided
/// @param on the day, UTC
public record IdentityDecision(
    String name, String left, String right, boolean same, String by, LocalDate on) {

  /// Whether it is about these two, in either order.
  public boolean isAbout(String one, String other) {
    return (left.equals(one) && right.equals(other)) || (left.equals(other) && right.equals(one));
  }
}
