package dev.chokepoint.sources.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.chokepoint.evidence.codec.Excerpt;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The records of a delimited text (RFC 4180), each with its first line. What cannot be read is
/// reported and costs as little as can be told:
///
/// - A quoted cell may reach over 500 lines and 1 MiB. Where its quote is not closed by then, or is
///   closed in the middle of text, or the record it makes has another number of cells than there
///   are columns, the quote is taken for a stray one: its line alone is read with quotes as
///   ordinary characters, and is kept with a note when that gives one cell a column, or else
///   rejected. Reading goes on with the next line. (A stray quote that happens to make a record of
///   the right width cannot be told from a true one.)
/// - A line of over 1 MiB is rejected; no more of it than that is ever held.
/// - A record with a byte that its encoding does not have is rejected, with the byte's place.
/// - A record with fewer cells than columns, or with more that are not empty, is rejected.
final class DelimitedRecords {

  /// The longest record, in bytes.
  static final int LONGEST = 1 << 20;

  private static final int MOST_LINES = 500;

  private final String file;
  private final Pattern separator;
  private final LineQueue lines;
  private final QuoteScan quotes;
  private final CharsetDecoder decoder;
  private final CsvReader.CsvReaderBuilder csv;
  private final ReadIssue.Sink issues;
  private int width;
  private long line;
  private List<String> cells = List.of();

  /// @param in closed by the caller
  /// @param width cells that a record must have; 0 to take any number
  DelimitedRecords(
      InputStream in,
      String file,
      Charset charset,
      Delimiter delimiter,
      int width,
      ReadIssue.Sink issues) {
    this.file = file;
    this.separator = Pattern.compile(Pattern.quote(String.valueOf(delimiter.character())));
    this.lines = new LineQueue(in, LONGEST);
    this.quotes = new QuoteScan((byte) delimiter.character());
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(delimiter.character())
            .skipEmptyLines(false)
            .allowUnclosedQuote(false);
    this.width = width;
    this.issues = issues;
  }

  /// From now on a record must have that many cells.
  void expect(int columns) {
    width = columns;
  }

  /// Steps to the next record that can be read; false when there is none.
  boolean advance() throws IOException {
    for (LineQueue.Line first = lines.next(); first != null; first = lines.next()) {
      if (!first.blank() && read(first)) {
        line = first.number();
        return true;
      }
    }
    return false;
  }

  private boolean read(LineQueue.Line first) throws IOException {
    if (first.tooLong()) {
      return reject(first, "the line is longer than " + LONGEST + " bytes");
    }
    List<LineQueue.Line> following = new ArrayList<>();
    byte[] whole = whole(first, following);
    if (whole == null) {
      lines.giveBack(following);
      return stray(first);
    }
    Optional<String> text = decoded(first, whole);
    if (text.isEmpty()) {
      return false;
    }
    List<String> read = csv(text.get());
    if (fits(read)) {
      return true;
    }
    if (!following.isEmpty()) {
      lines.giveBack(following);
      return stray(first);
    }
    return reject(first, "the row has " + count(read.size()) + ", not " + width);
  }

  /// The bytes of the record that begins on the line; null where its quoting is broken.
  private byte @Nullable [] whole(LineQueue.Line first, List<LineQueue.Line> following)
      throws IOException {
    QuoteScan.State state = quotes.scan(first.bytes(), false);
    if (state == QuoteScan.State.CLOSED) {
      return first.bytes();
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(first.bytes().length * 2);
    whole.writeBytes(first.bytes());
    while (state == QuoteScan.State.OPEN && following.size() < MOST_LINES) {
      LineQueue.Line next = lines.next();
      if (next == null) {
        return null;
      }
      following.add(next);
      if (next.tooLong() || whole.size() + next.bytes().length > LONGEST) {
        return null;
      }
      whole.write('\n');
      whole.writeBytes(next.bytes());
      state = quotes.scan(next.bytes(), true);
    }
    return state == QuoteScan.State.CLOSED ? whole.toByteArray() : null;
  }

  /// Reads a line with a stray quote.
  private boolean stray(LineQueue.Line first) {
    Optional<String> text = decoded(first, first.bytes());
    if (text.isEmpty()) {
      return false;
    }
    List<String> read = List.of(separator.split(text.get(), -1));
    if (width > 0 && fits(read)) {
      issues.accept(
          ReadIssue.note(
              Locator.row(file, first.number(), null),
              Excerpt.of(text.get()),
              "a quote is not closed as CSV closes it; the row's quotes are kept as written"));
      return true;
    }
    return reject(first, "a quote is not closed; reading goes on with the next line");
  }

  private List<String> csv(String text) {
    try {
      return csv.ofSingleCsvRecord(text).getFields();
    } catch (CsvParseException e) {
      throw new IllegalStateException("the quotes of " + file + " were counted wrong", e);
    }
  }

  /// Takes the cells when they fit the columns; empty ones beyond the last column are dropped.
  private boolean fits(List<String> read) {
    if (width > 0 && read.size() < width) {
      return false;
    }
    if (width > 0 && !read.subList(width, read.size()).stream().allMatch(String::isBlank)) {
      return false;
    }
    cells = width > 0 ? read.subList(0, width) : read;
    return true;
  }

  private Optional<String> decoded(LineQueue.Line first, byte[] bytes) {
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // Decoded again, step by step, to say where.
      reportBadByte(first, bytes);
      return Optional.empty();
    }
  }

  private void reportBadByte(LineQueue.Line first, byte[] bytes) {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    decoder.reset();
    CoderResult result = decoder.decode(left, out, true);
    int at = Math.min(left.position(), bytes.length - 1);
    String what = result.isError() ? "is not " : "is cut off in ";
    issues.accept(
        ReadIssue.rejected(
            Locator.row(file, first.number(), null),
            shown(first),
            String.format(
                Locale.ROOT,
                "byte 0x%02X at offset %d of the file %s%s",
                bytes[at] & 0xFF,
                first.offset() + at,
                what,
                decoder.charset().displayName())));
  }

  private boolean reject(LineQueue.Line first, String reason) {
    issues.accept(
        ReadIssue.rejected(Locator.row(file, first.number(), null), shown(first), reason));
    return false;
  }

  /// The line's beginning; bytes that are no characters show as U+FFFD here and only here.
  private String shown(LineQueue.Line first) {
    int length = Math.min(first.bytes().length, 1000);
    return Excerpt.of(new String(first.bytes(), 0, length, decoder.charset()));
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }

  /// First line of the current record, counted from 1.
  long line() {
    return line;
  }

  /// Cells of the current record, as they stand.
  List<String> cells() {
    return cells;
  }
}
