package dev.chokepoint.sources.un;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Ids of what has none in the list. They hang on what the list says and not on its order, so that
/// they stay the same from one publication to the next.
final class UnId {

  private static final int BYTES = 8;

  private UnId() {}

  static String address(String party, String line) {
    return party + "-addr-" + digest(line);
  }

  static String document(String party, String type, String number) {
    return party + "-doc-" + digest(type + '\n' + number);
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(sum, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
