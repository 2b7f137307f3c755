package dev.chokepoint.bench.training;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.TraceCase;
import dev.chokepoint.desk.TracePart;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.desk.trace.TypedTrace;
import dev.chokepoint.evidence.sentence.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The training case imported into a directory of its own, which goes when this is closed.
public final class TrainingDesk implements AutoCloseable {

  /// The day on which everything is asked, so that answers do not change with the calendar.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Path data;
  private final Desk desk;

  private TrainingDesk(Path data) {
    this.data = data;
    this.desk =
        new Desk(
            data, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), 1);
  }

  /// Imports the case as `demo --case training` does.
  ///
  /// @throws IOException if it cannot be kept
  public static TrainingDesk open() throws IOException {
    TrainingDesk opened = new TrainingDesk(Files.createTempDirectory("chokepoint-training"));
    new TraceCase(opened.desk).importOnce(SampleCase.training());
    return opened;
  }

  /// The answer for one component.
  public TraceAnswer trace(String component) {
    return new TracePart(desk).answer(TypedTrace.of(component).request(TODAY));
  }

  /// What the parties of the whole case have in common, each a sentence.
  public List<String> patterns() {
    return new TraceCase(desk)
        .answer(SampleCase.training(), TODAY).patterns().stream().map(Sentence::text).toList();
  }

  @Override
  public void close() throws IOException {
    desk.close();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
