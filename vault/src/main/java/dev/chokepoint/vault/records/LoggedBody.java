package dev.chokepoint.vault.records;

/// What an entry says, and the salt of its digest.
///
/// @param salt random, [#SALT_LENGTH] bytes in lower-case hexadecimal
public record LoggedBody(String salt, String text) {

  /// In bytes: as long as the digest, so that guessing the salt is no easier than guessing the
  /// digest.
  static final int SALT_LENGTH = 32;

  String digest() {
    return EntryDigest.ofBody(salt, text);
  }
}
