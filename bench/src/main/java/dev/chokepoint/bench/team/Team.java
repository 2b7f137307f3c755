package dev.chokepoint.bench.team;

import dev.chokepoint.bench.ChildProgram;
import dev.chokepoint.bench.serving.ServedProgram;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The data directory of a team, with a list of made-up parties and two people.
///
/// @param folder for everything
/// @param address of the database with the records; empty for files
record Team(Path folder, String address) {

  static final String PASSWORD = "correct horse battery staple";
  static final List<String> PEOPLE = List.of("anna", "bert");
  static final int ENTITIES = 100;

  Path data() {
    return folder.resolve("data");
  }

  /// A desk over it.
  Desk desk() {
    RecordsRules rules = RecordsRules.STANDARD;
    return new Desk(
        data(), Clock.systemUTC(), 2, address.isEmpty() ? rules : rules.keptIn(address, ""));
  }

  /// A server process over it, by a clock that [#moveClock] moves.
  ///
  /// @param port 0 for any free one
  ServedProgram serve(String name, int port) throws IOException, InterruptedException {
    Path log = folder.resolve(name + "-" + System.nanoTime() + ".log");
    Files.createFile(log);
    Process process =
        ChildProgram.start(
            MovedClock.class.getName(),
            folder,
            log,
            List.of("-Xmx700m", "-D" + MovedClock.FILE + "=" + clock()),
            List.of("serve", "--port", Integer.toString(port), "--data", data().toString()),
            address.isEmpty() ? Map.of() : Map.of("CHOKEPOINT_DB_URL", address));
    return ServedProgram.listening(process, log);
  }

  private Path clock() {
    return folder.resolve("clock");
  }

  /// Moves the clock of all servers away from that of the machine.
  void moveClock(Duration by) throws IOException {
    Path next = Files.writeString(folder.resolve("clock.next"), "" + by.toSeconds());
    Files.move(next, clock(), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Imports the list and adds the people.
  void begin() throws IOException {
    try (Desk desk = desk()) {
      load(desk, 0);
      KeepAccounts accounts = new KeepAccounts(desk);
      for (String name : PEOPLE) {
        accounts.add(name, Role.ANALYST, PASSWORD, "bench");
      }
    }
  }

  /// Imports another version of the list.
  void load(Desk desk, int version) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ENTITIES; i++) {
      lines.append(
          "{\"id\":\"made-%d\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Made Up %d\"],\"topics\":[\"sanction\"],\"notes\":[\"version %d\"]}}\n"
              .formatted(i, i, version));
    }
    Path list = Files.writeString(folder.resolve("list.ftm.json"), lines);
    new ImportFiles(desk).answer(ImportRequest.of(list, "made", folder), ImportProgress.SILENT);
  }

  /// A token of one of the people, as an analyst.
  String token(String name) {
    try (Desk desk = desk()) {
      return new KeepAccounts(desk)
          .newToken(name, Role.ANALYST, Duration.ofDays(1), "bench", "bench");
    }
  }
}
