package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs on one data directory, each used by somebody else, decide about the same parties.
class TwoProcessesDecidingTest {

  @TempDir Path folder;

  @Test
  void oneWinsTheOtherIsToldAndNothingIsLost() throws Exception {
    Path data = folder.resolve("data");
    load(data);

    List<Process> programs = List.of(start(data, "anna"), start(data, "bert"));
    List<BufferedReader> said = programs.stream().map(Process::inputReader).toList();
    for (BufferedReader each : said) {
      assertThat(each.readLine()).isEqualTo("ready");
    }
    for (Process each : programs) {
      each.getOutputStream().write('\n');
      each.getOutputStream().flush();
    }
    Map<String, List<String>> outcomes = new TreeMap<>();
    for (int i = 0; i < programs.size(); i++) {
      List<String> lines = said.get(i).lines().toList();
      assertThat(programs.get(i).waitFor()).as(errors()).isZero();
      for (String line : lines) {
        int end = line.lastIndexOf(' ');
        outcomes.merge(
            line.substring(0, end),
            List.of(line.substring(end + 1)),
            (one, other) -> List.of(one.getFirst(), other.getFirst()));
      }
    }

    assertThat(outcomes).hasSize(DecidingProgram.PARTIES);
    assertThat(outcomes.values())
        .allSatisfy(each -> assertThat(each).containsExactlyInAnyOrder("won", "told"));
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2)) {
      assertThat(new KeepDecisions(desk).all()).hasSize(DecidingProgram.PARTIES);
      assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
    }
  }

  private void load(Path data) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Company","properties":{"name":["Amber Quay Trading"],"topics":["sanction"]}}
            """);
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2)) {
      new ImportFiles(desk).answer(ImportRequest.of(list, "made", folder), ImportProgress.SILENT);
    }
  }

  private Process start(Path data, String who) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DecidingProgram.class.getName(),
            data.toString(),
            who)
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("programs.log").toFile()))
        .start();
  }

  private String errors() throws IOException {
    try (var lines = Files.lines(folder.resolve("programs.log"))) {
      return lines.collect(Collectors.joining("\n"));
    }
  }
}
