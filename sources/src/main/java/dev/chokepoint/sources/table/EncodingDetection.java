package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells the encoding of a text, and why. Nothing is ever replaced in silence: bytes that the
/// encoding does not have cost their own row, with line and byte.
///
/// The rule, in this order:
/// 1. a byte order mark of UTF-8, UTF-16LE or UTF-16BE is believed;
/// 2. a text that is UTF-8 throughout is UTF-8;
/// 3. a text with at least ten UTF-8 characters for each place that is not UTF-8 is damaged UTF-8;
/// 4. otherwise it is Windows-1251 where more than half of the letters beyond ASCII stand beside
///    another such letter, as in Cyrillic words, and Windows-1252 where they stand alone, as in
///    Western ones.
///
/// Limits: other one-byte encodings (KOI8-R, Windows-1250, 1253, 1254 ...) are not told from these
/// two; a mapping names them. Without a mark UTF-16 is not recognised, and a text with zero bytes
/// is refused.
///
/// @param encoding what the text is read as
/// @param note what a person should know about the choice; empty when it is plain UTF-8
public record EncodingDetection(TextEncoding encoding, Optional<ReadIssue> note) {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int CHUNK = 1 << 16;
  private static final int DAMAGE = 10;

  /// Reads the whole file, in constant memory.
  ///
  /// @throws UnreadableInput if it is not text
  public static EncodingDetection of(InputFile file) throws IOException {
    try (InputStream in = file.open()) {
      return of(in, file.name(), Long.MAX_VALUE);
    }
  }

  /// The encoding that somebody gave, with the mark if the file has it.
  static TextEncoding given(InputFile file, Charset charset) throws IOException {
    try (InputStream in = file.open()) {
      boolean marked =
          mark(in.readNBytes(3)).filter(told -> told.charset().equals(charset)).isPresent();
      return new TextEncoding(charset, marked);
    }
  }

  /// Reads the first bytes only; what is cut off at the limit is no damage.
  static EncodingDetection ofHead(InputFile file, int limit) throws IOException {
    try (InputStream in = file.open()) {
      return of(in, file.name(), limit);
    }
  }

  private static EncodingDetection of(InputStream in, String file, long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(CHUNK, limit));
    Optional<TextEncoding> marked = mark(bytes);
    if (marked.isPresent() && !marked.get().charset().equals(StandardCharsets.UTF_8)) {
      return new EncodingDetection(marked.get(), Optional.empty());
    }
    Utf8Scan scan = new Utf8Scan();
    int end = bytes.length;
    long left = limit;
    while (end > 0) {
      scan.accept(bytes, 0, end);
      left -= end;
      end = in.readNBytes(bytes, 0, (int) Math.min(bytes.length, left));
    }
    if (left > 0) {
      scan.end();
    }
    if (scan.zeros() > 0) {
      throw new UnreadableInput(
          Locator.row(file, 0, null),
          "is not text: it holds zero bytes and no byte order mark of UTF-16");
    }
    return marked.isPresent()
        ? new EncodingDetection(marked.get(), damage(scan, file))
        : told(scan, file);
  }

  private static Optional<TextEncoding> mark(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, true));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, true));
    }
    return begins(head, 0xFE, 0xFF)
        ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, true))
        : Optional.empty();
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static EncodingDetection told(Utf8Scan scan, String file) {
    if (scan.isUtf8() || scan.sequences() >= DAMAGE * scan.brokenPlaces()) {
      return new EncodingDetection(TextEncoding.UTF_8, damage(scan, file));
    }
    boolean cyrillic = scan.adjacentLetters() * 2 > scan.letters();
    long bearing = cyrillic ? scan.adjacentLetters() : scan.letters() - scan.adjacentLetters();
    String reason =
        "byte "
            + scan.firstBroken()
            + " is not UTF-8; the file is read as "
            + (cyrillic ? "Windows-1251" : "Windows-1252")
            + ": of its "
            + scan.letters()
            + " letters beyond ASCII "
            + bearing
            + (cyrillic
                ? " stand beside another one, as in Cyrillic words"
                : " stand alone, as in Western words");
    Charset charset = cyrillic ? CYRILLIC : WESTERN;
    return new EncodingDetection(
        new TextEncoding(charset, false), Optional.of(note(scan, file, reason)));
  }

  private static Optional<ReadIssue> damage(Utf8Scan scan, String file) {
    if (scan.isUtf8()) {
      return Optional.empty();
    }
    return Optional.of(
        note(
            scan,
            file,
            "byte "
                + scan.firstBroken()
                + " is not UTF-8, as the rest is; rows with such bytes are left out ("
                + scan.brokenPlaces()
                + " places)"));
  }

  private static ReadIssue note(Utf8Scan scan, String file, String reason) {
    return ReadIssue.note(Locator.row(file, scan.firstBrokenLine(), null), null, reason);
  }
}
