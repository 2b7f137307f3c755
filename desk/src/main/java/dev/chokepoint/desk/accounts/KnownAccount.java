package dev.chokepoint.desk.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An account, as it is shown: without anything by which one could sign in.
///
/// @param lockedUntil empty where it is not locked
public record KnownAccount(
    String name, Role role, boolean disabled, Optional<Instant> lockedUntil, List<Token> tokens) {

  public KnownAccount {
    tokens = List.copyOf(tokens);
  }

  /// A token, as it is shown.
  ///
  /// @param scope the most that it may do
  public record Token(String id, String label, Role scope, Instant expires) {}
}
