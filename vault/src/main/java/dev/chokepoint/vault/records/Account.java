package dev.chokepoint.vault.records;

import java.time.Instant;

/// One who may ask a server.
///
/// @param name lower-case letters, digits, points and hyphens
/// @param role a word that the server knows
/// @param password a hash with all that it was made with; never the password
/// @param disabled whether the account is out of use
/// @param failures sign-ins that failed since the last that did not
/// @param lockedUntil until when none succeeds; the epoch for not at all
public record Account(
    String name,
    String role,
    String password,
    boolean disabled,
    int failures,
    Instant lockedUntil) {

  /// The same with another role.
  public Account withRole(String other) {
    return new Account(name, other, password, disabled, failures, lockedUntil);
  }

  /// The same with another password, which unlocks it.
  public Account withPassword(String hash) {
    return new Account(name, role, hash, disabled, 0, Instant.EPOCH);
  }

  /// The same, out of use or in use again.
  public Account outOfUse(boolean out) {
    return new Account(name, role, password, out, failures, lockedUntil);
  }

  /// The same after sign-ins that failed.
  public Account failed(int times, Instant locked) {
    return new Account(name, role, password, disabled, times, locked);
  }

  /// A token by which a program asks for somebody.
  ///
  /// @param id by which it is named
  /// @param label what it is for
  /// @param digest SHA-256 of the token, which itself is kept nowhere
  /// @param scope the most that it may do, as a role
  /// @param expires from when on it is good for nothing
  public record Token(
      String id, String account, String label, String digest, String scope, Instant expires) {}

  /// Somebody who signed in and has not signed out.
  ///
  /// @param digest SHA-256 of what the browser holds
  /// @param used when something was asked in it last, to the minute
  public record Session(String digest, String account, Instant begun, Instant used) {}
}
