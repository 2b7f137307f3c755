package dev.chokepoint.desk.runs;

import dev.chokepoint.screening.policy.Verdict;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where the rows of a run stand in its file, worst first, so that a page reads its own rows alone.
/// Kept beside the rows as 23 bytes a row: verdict, verdict of the earlier run, whether it is
/// judged otherwise than then, line of the file handed in, and offset and length in the file of
/// rows.
final class RunIndex {

  private static final int NONE = 0;

  private RunIndex() {}

  /// A row.
  ///
  /// @param before null where there is no earlier run, or where that did not have the row
  /// @param changed whether it is judged otherwise than in the earlier run
  /// @param row line of the file that was handed in
  /// @param offset bytes before it in the file of rows
  /// @param length bytes
  record Entry(
      Verdict verdict,
      @Nullable Verdict before,
      boolean changed,
      long row,
      long offset,
      int length) {}

  /// How a verdict is written.
  private static int code(Verdict verdict) {
    return switch (verdict) {
      case STOP -> 1;
      case CHECK -> 2;
      case NO_FINDING -> 3;
      case COULD_NOT_READ -> 4;
    };
  }

  private static Verdict verdict(int code) throws IOException {
    return switch (code) {
      case 1 -> Verdict.STOP;
      case 2 -> Verdict.CHECK;
      case 3 -> Verdict.NO_FINDING;
      case 4 -> Verdict.COULD_NOT_READ;
      default -> throw new IOException("the index of a run has no verdict " + code);
    };
  }

  /// Worst first, those put aside after those to be looked at.
  private static int rank(Entry entry) {
    return switch (entry.verdict()) {
      case STOP -> 0;
      case CHECK -> 1;
      case COULD_NOT_READ -> 2;
      case NO_FINDING -> 3;
    };
  }

  /// Makes the index of a file of rows.
  ///
  /// @param earlier rows of the run that this one repeats; null for none
  static void write(Path rows, @Nullable Path earlier, Path index) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Lines now = new Lines(rows);
        Lines then = earlier == null ? null : new Lines(earlier)) {
      RunRow before = then == null ? null : then.next();
      for (RunRow row = now.next(); row != null; row = now.next()) {
        while (then != null && before != null && before.row() < row.row()) {
          before = then.next();
        }
        RunRow same = before != null && before.row() == row.row() ? before : null;
        entries.add(
            new Entry(
                row.verdict(),
                same == null ? null : same.verdict(),
                row.differs(same),
                row.row(),
                now.offset,
                now.length));
      }
    }
    entries.sort(Comparator.comparingInt(RunIndex::rank).thenComparingLong(Entry::row));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(index)))) {
      for (Entry entry : entries) {
        Verdict before = entry.before();
        out.writeByte(code(entry.verdict()));
        out.writeByte(before == null ? NONE : code(before));
        out.writeByte(entry.changed() ? 1 : 0);
        out.writeLong(entry.row());
        out.writeLong(entry.offset());
        out.writeInt(entry.length());
      }
    }
  }

  /// Some entries of an index.
  ///
  /// @param total how many there are that are wanted
  record Found(List<Entry> entries, long total) {

    Found {
      entries = List.copyOf(entries);
    }
  }

  /// The entries of an index that are wanted, in its order; kept are those of the window alone.
  ///
  /// @param from wanted entries to pass over first
  /// @param most entries to give at the most
  static Found read(Path index, Predicate<Entry> wanted, long from, int most) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long total = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(index)))) {
      for (int first = in.read(); first >= 0; first = in.read()) {
        int before = in.readUnsignedByte();
        Entry entry =
            new Entry(
                verdict(first),
                before == NONE ? null : verdict(before),
                in.readByte() == 1,
                in.readLong(),
                in.readLong(),
                in.readInt());
        if (wanted.test(entry)) {
          if (total >= from && entries.size() < most) {
            entries.add(entry);
          }
          total++;
        }
      }
    }
    return new Found(entries, total);
  }

  /// Reads rows one after another and knows where each stands.
  private static final class Lines implements AutoCloseable {

    private final InputStream in;
    private long at;
    private long offset;
    private int length;

    Lines(Path file) throws IOException {
      this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /// The next row; null after the last.
    @Nullable RunRow next() throws IOException {
      java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream(512);
      int read = in.read();
      while (read >= 0 && read != '\n') {
        line.write(read);
        read = in.read();
      }
      if (line.size() == 0) {
        return null;
      }
      offset = at;
      length = line.size();
      at += length + 1L;
      return RunRow.read(line.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
