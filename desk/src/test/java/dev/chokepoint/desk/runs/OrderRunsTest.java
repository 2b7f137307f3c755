package dev.chokepoint.desk.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.screening.policy.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files of orders that were handed in: what is kept of them, and how their rows are read again.
class OrderRunsTest {

  private static final String MAP =
      """
      orders: 1
      fields:
        buyer.name: ["Buyer"]
        order_date: ["Order date"]
        origin: {constant: "de"}
      """;

  @TempDir Path data;
  private Desk desk;
  private OrderRuns runs;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(data, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), 2);
    list(
        "{\"id\":\"made-1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Amber Quay"
            + " Trading\"],\"topics\":[\"sanction\"]}}\n");
    runs = new OrderRuns(desk, Question.Log.NONE);
  }

  private void list(String lines) throws IOException {
    Path file = Files.writeString(data.resolve("list.ftm.json"), lines);
    new ImportFiles(desk).answer(ImportRequest.of(file, "made", data), ImportProgress.SILENT);
  }

  @AfterEach
  void close() {
    runs.close();
    desk.close();
  }

  private static InputStream content(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Rows of which every fifth names the listed party and every seventh has no such day.
  private static String orders(int rows) {
    StringBuilder lines = new StringBuilder("Buyer,Order date\n");
    for (int i = 0; i < rows; i++) {
      lines
          .append(i % 5 == 0 ? "Amber Quay Trading" : "Nordwerk Über " + i)
          .append(i % 7 == 6 ? ",31/02/2026\n" : ",2026-10-01\n");
    }
    return lines.toString();
  }

  private OrderRun screened(String table) throws Exception {
    OrderRun run = runs.take("orders.csv", content(table), "Olena");
    runs.keepMapping(run, MAP);
    runs.start(run);
    return ended(run);
  }

  private OrderRun ended(OrderRun run) throws Exception {
    RunProgress progress = runs.progress(run).orElse(null);
    while (progress != null && !progress.after(Long.MAX_VALUE, Duration.ofSeconds(30)).ended()) {
      Thread.onSpinWait();
    }
    return runs.run(run.id());
  }

  private RunWindow window(OrderRun run, @Nullable Verdict verdict, long from, int most) {
    return runs.window(run, new RunWindow.Asked(verdict, false, from, most));
  }

  private static List<Long> rows(RunWindow window) {
    return window.rows().stream().map(judged -> judged.row().row()).toList();
  }

  @Test
  void rowsAreReadAWindowAtATimeWorstFirstInTheOrderOfTheFile() throws Exception {
    OrderRun run = screened(orders(40));
    OrderRun.Done done = java.util.Objects.requireNonNull(run.done());
    RunWindow all = window(run, null, 0, 1_000);
    assertThat(all.total()).isEqualTo(40).isEqualTo(done.rows());
    assertThat(all.rows().stream().map(judged -> judged.row().verdict()).distinct())
        .containsExactly(Verdict.CHECK, Verdict.COULD_NOT_READ, Verdict.NO_FINDING);
    assertThat(rows(window(run, null, 5, 10))).isEqualTo(rows(all).subList(5, 15));
    assertThat(rows(window(run, Verdict.CHECK, 0, 1_000))).isSorted().hasSize((int) done.check());
    assertThat(window(run, Verdict.STOP, 0, 10).total()).isZero();
    assertThat(window(run, null, 40, 10).rows()).isEmpty();
  }

  @Test
  void oneRowIsFoundByItsLine() throws Exception {
    OrderRun run = screened(orders(12));
    assertThat(runs.row(run, 3).orElseThrow().cells())
        .containsExactly("Nordwerk Über 1", "2026-10-01");
    assertThat(runs.row(run, 99)).isEmpty();
  }

  @Test
  void aRunOfAnEarlierProgramGetsItsIndexWhenItIsFirstLookedAt() throws Exception {
    OrderRun run = screened(orders(12));
    RunWindow before = window(run, null, 0, 100);
    Path index = data.resolve("runs").resolve(run.id()).resolve("rows.idx");
    Files.delete(index);
    assertThat(window(run, null, 0, 100)).isEqualTo(before);
    assertThat(index).exists();
  }

  @Test
  void aRepeatedRunKnowsWhatIsJudgedOtherwise() throws Exception {
    OrderRun run = screened(orders(10));
    list(
        "{\"id\":\"made-2\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Nordwerk Über"
            + " 3\"],\"topics\":[\"sanction\"]}}\n");
    OrderRun again = ended(runs.again(run, "Olena"));
    RunWindow changed = runs.window(again, new RunWindow.Asked(null, true, 0, 100));
    assertThat(rows(changed)).as("the one listed now, and those listed no more").contains(5L);
    RunWindow.Judged now =
        changed.rows().stream().filter(each -> each.row().row() == 5).findFirst().orElseThrow();
    assertThat(now.row().verdict()).isEqualTo(Verdict.CHECK);
    assertThat(now.before()).isEqualTo(Verdict.NO_FINDING);
    assertThat(rows(changed)).doesNotContain(3L);
  }

  @Test
  void theMeaningGivenToOneFileIsOfferedForTheNextThatHasItsColumns() throws Exception {
    OrderRun first = screened(orders(2));
    OrderRun next =
        runs.take("next.csv", content("Order date,Note,Buyer\n2026-10-01,x,y\n"), "Olena");
    assertThat(runs.fitting(next, runs.head(next).header()).map(OrderRun::id)).contains(first.id());
    runs.takeMapping(next, first);
    assertThat(runs.mapping(next)).isEqualTo(runs.mapping(first)).isPresent();
    OrderRun other = runs.take("other.csv", content("Customer,Day\na,b\n"), "Olena");
    assertThat(runs.fitting(other, runs.head(other).header())).isEmpty();
  }

  @Test
  void whatIsTooLargeOrNoNameOfARunIsRefused() {
    assertThatThrownBy(() -> runs.take("big.csv", new Endless(), "Olena"))
        .isInstanceOf(TooLarge.class);
    assertThat(runs.newest(10)).isEmpty();
    for (String id : List.of("../../records", "x", "0123456789abcdef")) {
      assertThatThrownBy(() -> runs.run(id)).isInstanceOf(BadRequest.class);
    }
  }

  @Test
  void aFileThatEndsInTroubleLeavesNothing() throws IOException {
    InputStream broken =
        new SequenceInputStream(
            content(orders(10)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the line broke");
              }

              @Override
              public int read(byte[] into, int from, int most) throws IOException {
                return read();
              }
            });
    assertThatThrownBy(() -> runs.take("cut.csv", broken, "Olena"))
        .hasMessageContaining("the line broke");
    try (Stream<Path> folders = Files.list(data.resolve("runs"))) {
      assertThat(folders).isEmpty();
    }
  }

  @Test
  void aPackedFileMayNotBecomeALargeOne() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    int megabyte = 1 << 20;
    try (GZIPOutputStream gzip = new GZIPOutputStream(one)) {
      byte[] noise = new byte[megabyte / 64];
      new Random(7).nextBytes(noise);
      gzip.write(noise); // Without it the ratio alone is beyond belief.
      gzip.write(new byte[megabyte]);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (long size = 0; size <= OrderRuns.LARGEST_UNPACKED; size += megabyte) {
      one.writeTo(packed);
    }
    assertThatThrownBy(
            () -> runs.take("rows.csv.gz", new ByteArrayInputStream(packed.toByteArray()), "Olena"))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining("128 MiB unpacked");
    byte[] half = Arrays.copyOf(one.toByteArray(), one.size() - 9);
    assertThatThrownBy(() -> runs.take("rows.csv.gz", new ByteArrayInputStream(half), "Olena"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("cannot be unpacked");
    assertThat(runs.newest(10)).isEmpty();
  }

  private Path folder(OrderRun run) {
    return data.resolve("runs").resolve(run.id());
  }

  private static List<String> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> n.contains("part"))
          .toList();
    }
  }

  @Test
  void aRunThatFillsTheDiskFailedAndLeavesNoHalfRows() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    OrderRun run = runs.take("orders.csv", content(orders(9)), "Olena");
    Files.createSymbolicLink(folder(run).resolve("rows.jsonl.part"), full);
    runs.start(run, MAP);
    OrderRun failed = ended(run);
    assertThat(failed.failure().text()).contains("could not be screened to its end");
    assertThat(parts(folder(run))).isEmpty();
    runs.start(failed);
    assertThat(ended(failed).done()).as("once there is room").isNotNull();
  }

  @Test
  void aFailureThatCannotBeWrittenIsKnownUntilTheServerStops() throws Exception {
    OrderRun run = runs.take("orders.csv", content(orders(9)), "Olena");
    runs.keepMapping(run, MAP);
    Files.createDirectories(folder(run).resolve("run.json.part").resolve("in the way"));
    runs.start(run);
    assertThat(ended(run).failure().text()).isNotEmpty();
    assertThat(runs.newest(1).getFirst().failure().text()).isNotEmpty();
  }

  @Test
  void whatIsBeingScreenedOrWasIsNotReadOtherwise() throws Exception {
    OrderRun first = runs.take("first.csv", content(orders(500)), "Olena");
    OrderRun queued = runs.take("queued.csv", content(orders(3)), "Olena");
    runs.start(first, MAP);
    runs.start(queued, MAP);
    String other = MAP.replace("Buyer", "Order date");
    for (OrderRun run : List.of(first, queued)) {
      if (runs.progress(run).isPresent()) {
        assertThatThrownBy(() -> runs.start(run, other)).hasMessageContaining("screened");
      }
    }
    for (OrderRun run : List.of(first, queued)) {
      OrderRun done = ended(run);
      assertThatThrownBy(() -> runs.keepMapping(done, other))
          .hasMessageContaining("was screened already");
      assertThatThrownBy(() -> runs.start(done, first)).hasMessageContaining("screened already");
      assertThat(folder(run).resolve("map.yml")).hasContent(MAP);
      assertThat(parts(folder(run))).isEmpty();
    }
  }

  @Test
  void manyWhoLookFirstAtARunWithoutIndexAllSeeItsRows() throws Exception {
    OrderRun run = screened(orders(300));
    RunWindow whole = window(run, null, 0, 1_000);
    for (int round = 0; round < 5; round++) {
      Files.delete(folder(run).resolve("rows.idx"));
      try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<RunWindow>> seen = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          seen.add(readers.submit(() -> window(run, null, 0, 1_000)));
        }
        for (Future<RunWindow> each : seen) {
          assertThat(each.get()).isEqualTo(whole);
        }
      }
    }
    assertThat(parts(folder(run))).isEmpty();
  }

  @Test
  @Timeout(20)
  void whoWaitsForARunIsToldOfTheEndWhenTheServerStops() throws Exception {
    OrderRun first = runs.take("first.csv", content(orders(3_000)), "Olena");
    OrderRun queued = runs.take("queued.csv", content(orders(3_000)), "Olena");
    runs.start(first, MAP);
    runs.start(queued, MAP);
    RunProgress waiting = runs.progress(queued).orElseThrow();
    runs.close();
    assertThat(waiting.after(Long.MAX_VALUE, Duration.ofMinutes(1)).ended()).isTrue();
    assertThat(ended(first).failure().text()).as("it can be screened later").isEmpty();
    assertThatThrownBy(() -> runs.start(first)).hasMessageContaining("being stopped");
  }

  /// Zeros without end.
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 0;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      return most;
    }
  }
}
