package dev.chokepoint.desk.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A password as it is kept: PBKDF2 with HMAC-SHA-256, written with all that it was made with, so
/// that the number of rounds can be raised and old hashes still be checked. 600,000 rounds are what
/// the OWASP Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256 (read 2026-11, grade A2).
public final class PasswordHash {

  static final int ROUNDS = 600_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final Pattern FORM =
      Pattern.compile("pbkdf2-sha256\\$(\\d{1,9})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /// A hash with a new salt. Takes some tenths of a second, on purpose.
  public static String of(String password) {
    return of(password, ROUNDS);
  }

  static String of(String password, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder();
    return "pbkdf2-sha256$"
        + rounds
        + "$"
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(key(password, salt, rounds));
  }

  /// Whether a password is the one that a hash was made of. Takes as long for a wrong one.
  ///
  /// @throws IllegalArgumentException if it is no such hash
  public static boolean fits(String password, String hash) {
    Matcher parts = parts(hash);
    byte[] salt = Base64.getDecoder().decode(parts.group(2));
    byte[] key = key(password, salt, Integer.parseInt(parts.group(1)));
    return MessageDigest.isEqual(key, Base64.getDecoder().decode(parts.group(3)));
  }

  /// Whether a hash was made with fewer rounds than are made now.
  static boolean isWeaker(String hash) {
    return Integer.parseInt(parts(hash).group(1)) < ROUNDS;
  }

  private static Matcher parts(String hash) {
    Matcher parts = FORM.matcher(hash);
    if (!parts.matches()) {
      throw new IllegalArgumentException("an account's password is kept in no form that is known");
    }
    return parts;
  }

  private static byte[] key(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
