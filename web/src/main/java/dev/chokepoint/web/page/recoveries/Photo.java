package dev.chokepoint.web.page.recoveries;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A picture that was handed in. What it is is read from its first bytes, never from its name, and
/// when it was taken from its EXIF data (JEITA CP-3451, tags 0x9003 and 0x0132). Nothing in it is
/// run or drawn here.
///
/// @param type such as `image/jpeg`
/// @param taken as the camera wrote it, `2023:10:06 11:22:33`; null where it says nothing
record Photo(String type, String ending, @Nullable String taken) {

  private static final int ORIGINAL_TIME = 0x9003;
  private static final int TIME = 0x0132;
  private static final int EXIF_BLOCK = 0x8769;
  private static final int ENTRY_BYTES = 12;
  private static final int TIME_BYTES = 19;

  /// Reads what the bytes are.
  ///
  /// @throws Problem 400 if they are no picture of a kind that is taken
  static Photo of(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
      return new Photo("image/jpeg", "jpg", jpegTime(bytes).orElse(null));
    }
    if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return new Photo("image/png", "png", null);
    }
    if (begins(bytes, 'R', 'I', 'F', 'F')
        && bytes.length > 12
        && bytes[8] == 'W'
        && bytes[11] == 'P') {
      return new Photo("image/webp", "webp", null);
    }
    if (begins(bytes, 'I', 'I', 42, 0) || begins(bytes, 'M', 'M', 0, 42)) {
      return new Photo("image/tiff", "tif", tiffTime(ByteBuffer.wrap(bytes)).orElse(null));
    }
    throw Problem.badRequest(
        Sentence.of(
            "The file is no JPEG, PNG, WebP or TIFF picture, whatever its name says. Nothing was saved."));
  }

  private static boolean begins(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /// Goes through the segments of a JPEG up to the picture itself.
  private static Optional<String> jpegTime(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      int length = buffer.getShort(at + 2) & 0xFFFF;
      if (marker == 0xDA || length < 2 || at + 2 + length > bytes.length) {
        return Optional.empty();
      }
      if (marker == 0xE1
          && length > 8
          && new String(bytes, at + 4, 4, StandardCharsets.US_ASCII).equals("Exif")) {
        return tiffTime(buffer.slice(at + 10, length - 8));
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  /// Reads the time out of a TIFF structure. What is cut off or points outside says nothing.
  private static Optional<String> tiffTime(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return Optional.empty();
    }
    ByteBuffer ordered =
        tiff.slice().order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = ordered.getInt(4);
    return entry(ordered, first, EXIF_BLOCK)
        .flatMap(at -> entry(ordered, ordered.getInt(at + 8), ORIGINAL_TIME))
        .or(() -> entry(ordered, first, TIME))
        .flatMap(at -> text(ordered, ordered.getInt(at + 8)));
  }

  /// Where an entry of a directory stands.
  private static Optional<Integer> entry(ByteBuffer tiff, int directory, int tag) {
    if (directory < 8 || directory > tiff.limit() - 2) {
      return Optional.empty();
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      long at = directory + 2L + (long) i * ENTRY_BYTES;
      if (at + ENTRY_BYTES > tiff.limit()) {
        return Optional.empty();
      }
      if ((tiff.getShort((int) at) & 0xFFFF) == tag) {
        return Optional.of((int) at);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(ByteBuffer tiff, int at) {
    if (at < 8 || at > tiff.limit() - TIME_BYTES) {
      return Optional.empty();
    }
    byte[] text = new byte[TIME_BYTES];
    tiff.get(at, text);
    String time = new String(text, StandardCharsets.US_ASCII);
    return time.matches("\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}")
        ? Optional.of(time)
        : Optional.empty();
  }
}
