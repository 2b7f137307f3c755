package dev.chokepoint.desk.input;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps what a reader could not take: every rejected record in a CSV file, made when the first one
/// comes, and the first few remarks in memory.
///
/// Columns of the file: `file,line,column,value,reason`.
public final class RejectsFile implements ReadIssue.Sink, AutoCloseable {

  private static final int NOTES_SHOWN = 20;

  private final Path file;
  private final List<ReadIssue> notes = new ArrayList<>();
  private @Nullable CsvWriter writer;
  private long noted;
  private long rejected;

  public RejectsFile(Path file) {
    this.file = file;
  }

  @Override
  public void accept(ReadIssue issue) {
    switch (issue.severity()) {
      case NOTE -> note(issue);
      case REJECTED -> reject(issue);
    }
  }

  private void note(ReadIssue issue) {
    noted++;
    if (notes.size() < NOTES_SHOWN) {
      notes.add(issue);
    }
  }

  private void reject(ReadIssue issue) {
    rejected++;
    Locator place = issue.locator();
    writer()
        .writeRecord(
            place.file(),
            place.line() == 0 ? "" : String.valueOf(place.line()),
            Objects.toString(place.column(), Objects.toString(place.element(), "")),
            Objects.toString(issue.value(), ""),
            issue.reason());
  }

  private CsvWriter writer() {
    if (writer == null) {
      try {
        writer = CsvWriter.builder().build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the rejects file " + file, e);
      }
      writer.writeRecord("file", "line", "column", "value", "reason");
    }
    return writer;
  }

  /// The first remarks, in order.
  public List<ReadIssue> notes() {
    return List.copyOf(notes);
  }

  /// How many remarks there were.
  public long noted() {
    return noted;
  }

  /// How many records were left out.
  public long rejected() {
    return rejected;
  }

  /// The file, if any record was left out.
  public Optional<Path> file() {
    return rejected == 0 ? Optional.empty() : Optional.of(file);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
