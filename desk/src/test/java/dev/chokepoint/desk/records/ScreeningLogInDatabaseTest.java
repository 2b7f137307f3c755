package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.vault.records.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// While the database is away, or the disk takes nothing, nothing is screened; what was noted
/// before is not lost.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ScreeningLogInDatabaseTest {

  private static final Duration AT_MOST = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void whatWasNotedIsWrittenOnceTheDatabaseAnswersAgain() throws Exception {
    try (PostgresServer server = PostgresServer.in(folder.resolve("server"))) {
      RecordsRules rules = RecordsRules.STANDARD.keptIn(server.newDatabase(), "");
      List<String> noted = new ArrayList<>();
      try (Desk desk = new Desk(folder.resolve("data"), Clock.systemUTC(), 2, rules);
          ScreeningLog log = ScreeningLog.of(desk)) {
        note(log, "before", noted);
        untilWritten(desk, 1);
        server.stop();
        untilRefused(log, noted, StoreTrouble.Kind.UNREACHABLE);
        server.startAgain();
        untilTaken(log, noted);
      }
      try (Desk desk = new Desk(folder.resolve("data"), Clock.systemUTC(), 2, rules)) {
        assertThat(written(desk)).containsSubsequence(noted).doesNotHaveDuplicates();
        assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
      }
    }
  }

  @Test
  void whatWasNotedIsWrittenOnceTheDiskTakesItAgain() throws Exception {
    Path data = Files.createDirectories(folder.resolve("kept"));
    Path inTheWay = Files.writeString(data.resolve("records"), "no folder can be made here");
    List<String> noted = new ArrayList<>();
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2, RecordsRules.STANDARD);
        ScreeningLog log = ScreeningLog.of(desk)) {
      untilRefused(log, noted, StoreTrouble.Kind.DISK);
      Files.delete(inTheWay);
      untilTaken(log, noted);
    }
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2, RecordsRules.STANDARD)) {
      // A question that was refused while it was being kept may stand there, too.
      assertThat(written(desk)).containsSubsequence(noted).doesNotHaveDuplicates();
    }
  }

  private static void untilWritten(Desk desk, int many) {
    long end = System.nanoTime() + AT_MOST.toNanos();
    while (written(desk).size() < many) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  /// The log takes some questions before it learns that the database is away.
  private static void untilRefused(ScreeningLog log, List<String> noted, StoreTrouble.Kind kind) {
    assertThatThrownBy(
            () -> {
              long end = System.nanoTime() + AT_MOST.toNanos();
              for (int i = 0; System.nanoTime() < end; i++) {
                note(log, "meanwhile " + i, noted);
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
              }
            })
        .isInstanceOfSatisfying(StoreTrouble.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining("nothing is screened");
  }

  private static void untilTaken(ScreeningLog log, List<String> noted) {
    long end = System.nanoTime() + AT_MOST.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      try {
        note(log, "after " + i, noted);
        return;
      } catch (StoreTrouble e) {
        java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
      }
    }
    throw new AssertionError("the log takes nothing any more");
  }

  private static void note(ScreeningLog log, String name, List<String> noted) {
    log.note(
        new Question("screen", name, 1, Map.of(), Map.of(), List.of(), List.of(), 0, null, null));
    noted.add(name);
  }

  private static List<String> written(Desk desk) {
    List<String> askers = new ArrayList<>();
    new Screenings(desk).each(null, entry -> askers.add(entry.actor()));
    return askers;
  }
}
