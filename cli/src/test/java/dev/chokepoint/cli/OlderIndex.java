package dev.chokepoint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Makes a data directory look as an earlier program would have left it: its index of names has
/// another version, and every seal fits.
final class OlderIndex {

  private static final String SEAL = ",\"sha256\":\"";

  private OlderIndex() {}

  /// @param index the index of names of the only version of the only source
  static void make(Path index) throws IOException {
    Files.move(index, index.resolveSibling("names.0.index"));
    Path segment = index.resolveSibling("segment.json");
    String before = Files.readString(segment);
    String after = resealed(before.replaceAll("names\\.\\d+\\.index", "names.0.index"));
    Files.writeString(segment, after);
    Path manifest = index.resolve("../../../manifests/1.json").normalize();
    Files.writeString(
        manifest, resealed(Files.readString(manifest).replace(digest(before), digest(after))));
  }

  private static String resealed(String file) {
    int seal = file.lastIndexOf(SEAL);
    String body = file.substring("{\"body\":".length(), seal);
    return "{\"body\":" + body + SEAL + digest(body) + "\"}\n";
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
