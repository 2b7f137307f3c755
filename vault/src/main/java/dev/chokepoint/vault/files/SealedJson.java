package dev.chokepoint.vault.files;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// Small JSON files that prove themselves: `{"body":{...},"sha256":"..."}`, where the digest is
/// over the bytes of the body. Any change of any byte shows.
///
/// This envelope, and the member `format` of the body, are what every later format keeps, so that
/// an older program can say that a file is newer than itself.
public final class SealedJson {

  private static final String HEAD = "{\"body\":";
  private static final String MIDDLE = ",\"sha256\":\"";
  private static final String TAIL = "\"}\n";
  private static final int DIGEST_LENGTH = 64;
  private static final int AROUND = HEAD.length() + MIDDLE.length() + DIGEST_LENGTH + TAIL.length();
  private static final int LARGEST = 1 << 28;

  private SealedJson() {}

  /// The bytes of the file.
  public static byte[] seal(Map<String, ?> body) {
    byte[] json = JSON.std.asString(body).getBytes(StandardCharsets.UTF_8);
    String digest = FileDigest.sha256(json, 0, json.length);
    String around = new String(json, StandardCharsets.UTF_8);
    return (HEAD + around + MIDDLE + digest + TAIL).getBytes(StandardCharsets.UTF_8);
  }

  /// The body of a file.
  ///
  /// @param format the newest format that can be read
  /// @throws VaultException if the file is missing, changed, or of a newer format
  public static JsonBody read(VaultFiles files, Path file, int format) {
    return read(bytes(files, file), file.toString(), format);
  }

  /// The body of a file whose bytes were read already.
  ///
  /// @param file what to call it in messages
  /// @param format the newest format that can be read
  /// @throws VaultException if it is changed, or of a newer format
  public static JsonBody read(byte[] bytes, String file, int format) {
    JsonBody body = open(bytes, file);
    long written = body.number("format");
    if (written > format) {
      throw new VaultException(
          VaultError.NEWER_FORMAT,
          file
              + " was written by a newer Chokepoint (format "
              + written
              + "; this one reads "
              + format
              + ")");
    }
    return body;
  }

  private static byte[] bytes(VaultFiles files, Path file) {
    try (InputStream in = files.open(file)) {
      return in.readNBytes(LARGEST);
    } catch (NoSuchFileException e) {
      throw new VaultException(VaultError.DAMAGED, file + " is missing", e);
    } catch (IOException e) {
      throw VaultException.io("read " + file, e);
    }
  }

  private static JsonBody open(byte[] bytes, String file) {
    int length = bytes.length - AROUND;
    if (length < 0) {
      throw VaultException.damaged(file, "it is cut short");
    }
    String digest = FileDigest.sha256(bytes, HEAD.length(), length);
    String end = MIDDLE + digest + TAIL;
    boolean whole =
        text(bytes, 0, HEAD.length()).equals(HEAD)
            && text(bytes, HEAD.length() + length, end.length()).equals(end);
    if (!whole) {
      throw VaultException.damaged(file, "its checksum does not fit");
    }
    try {
      return new JsonBody(file, JSON.std.mapFrom(text(bytes, HEAD.length(), length)));
    } catch (JacksonException e) {
      throw new VaultException(VaultError.DAMAGED, file + " is no JSON", e);
    }
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }
}
