package dev.chokepoint.desk.accounts;

/// Somebody who asks, by whatever they showed.
///
/// @param role what they may do now: that of the account, or less where a token says so
public record Person(String name, Role role) {

  /// Whether they may do what needs a role.
  public boolean may(Role needed) {
    return role.includes(needed);
  }
}
