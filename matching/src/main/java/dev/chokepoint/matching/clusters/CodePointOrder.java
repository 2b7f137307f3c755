package dev.chokepoint.matching.clusters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// The order of ids: by code point, which is the order of their UTF-8 bytes.
final class CodePointOrder {

  static final Comparator<String> IDS =
      (left, right) -> Arrays.compareUnsigned(utf8(left), utf8(right));

  private CodePointOrder() {}

  static byte[] utf8(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }
}
