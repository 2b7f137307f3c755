package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// `item`, `request` and `audit`, run as an investigator runs them.
class RecordsCommandsTest {

  @TempDir Path home;

  /// What a command did.
  private record Run(int code, String out, String err) {

    /// What it printed, without the line breaks of its table.
    String words() {
      return out.replaceAll("\\s+", " ");
    }
  }

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  @BeforeEach
  void anItemInCustody() throws IOException {
    Files.writeString(home.resolve("board.jpg"), "a photograph");
    assertThat(run("item", "new", "--weapon", "Geran-2", "--recovered", "2022-10").code()).isZero();
    run("item", "add-marking", "item-1", "--text", "M8030-КТ 2118A3", "--component", "U7");
    run("item", "attach", "item-1", "board.jpg", "--note", "as received");
    run("item", "custody", "item-1", "--action", "received", "--custodian", "A laboratory");
  }

  @Test
  void anItemIsNamedAndItsLedgerShown() {
    Run shown = run("item", "show", "item-1");
    assertThat(shown.words())
        .contains("recovered: 2022-10", "text: M8030-КТ 2118A3", "board.jpg (SHA-256", "received");
    assertThat(run("item", "list").out()).contains("item-1");
    assertThat(run("item", "new", "--weapon", "Geran-2").out()).startsWith("item-2: entry 5");
  }

  @Test
  void aCorrectionIsANewEntryAndTheOldOneStays() {
    Run corrected =
        run(
            "item",
            "custody",
            "item-1",
            "--action",
            "received",
            "--custodian",
            "Another laboratory",
            "--corrects",
            "4",
            "--by",
            "an officer");
    assertThat(corrected.out()).contains("entry 5 (custody), by an officer");
    assertThat(run("item", "show", "item-1").words())
        .contains("custodian: A laboratory", "custodian: Another laboratory", "corrects: 4");
    assertThat(
            run("item", "custody", "item-1", "--action", "x", "--custodian", "y", "--corrects", "9")
                .code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNothingIsEntered() {
    assertThat(run("item", "new", "--weapon", "x", "--recovered", "yesterday").err())
        .contains("write a year, a month or a day");
    assertThat(run("item", "new", "--weapon", "x", "--place", "50.4501, 30.5234").err())
        .contains("not coordinates");
    assertThat(run("item", "attach", "item-1", "nowhere.jpg").code())
        .isEqualTo(ExitCode.UNREADABLE_INPUT.code());
    assertThat(run("item", "add-marking", "item-7", "--text", "x").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(run("audit", "log").out()).doesNotContain("item-2").doesNotContain("item-7");
  }

  @Test
  void aRequestAndItsAnswerStandTogether() {
    run(
        "request",
        "new",
        "--to",
        "A maker",
        "--question",
        "To whom was lot 2118 sold?",
        "--item",
        "item-1",
        "--sent",
        "2026-11-02");
    assertThat(run("request", "answer", "request-1", "--outcome", "perhaps").code())
        .isEqualTo(ExitCode.USAGE.code());
    run("request", "answer", "request-1", "--outcome", "answered", "--sold-to", "A distributor");
    assertThat(run("request", "list").words())
        .contains("To whom was lot 2118 sold?", "outcome: answered", "sold_to: A distributor");
  }

  @Test
  void theLogIsBorneOutUntilAFileChanges() throws IOException {
    Run sound = run("audit", "verify", "--json");
    assertThat(sound.code()).isZero();
    assertThat(JSON.std.mapFrom(sound.out()))
        .containsAllEntriesOf(Map.of("sound", true, "entries", 4, "files", 1));

    try (Stream<Path> kept = Files.walk(home)) {
      Path copy =
          kept.filter(file -> file.toString().contains("records") && Files.isRegularFile(file))
              .filter(file -> file.getFileName().toString().length() == 64)
              .findFirst()
              .orElseThrow();
      Files.writeString(copy, "another photograph");
    }
    Run changed = run("audit", "verify");
    assertThat(changed.code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(changed.out()).contains("The file board.jpg of entry 3 was changed.");
  }

  @Test
  void aCheckpointGoesOutAndIsComparedLater() throws IOException {
    Files.writeString(home.resolve("monday.txt"), run("audit", "checkpoint").out());
    run("item", "custody", "item-1", "--action", "opened", "--custodian", "A laboratory");
    Run later = run("audit", "verify", "--checkpoint", "monday.txt");
    assertThat(later.code()).isZero();
    assertThat(later.out()).contains("Compared with chokepoint-checkpoint-1 store=");
    assertThat(run("audit", "verify", "--checkpoint", "board.jpg").code())
        .isEqualTo(ExitCode.UNREADABLE_INPUT.code());
  }

  @Test
  void anErasedTextIsGoneAndTheLogStaysSound() {
    run("audit", "erase", "4", "--reason", "request of the person");
    assertThat(run("item", "show", "item-1").words())
        .contains("(erased)")
        .doesNotContain("A laboratory");
    assertThat(run("audit", "verify").code()).isZero();
    assertThat(run("audit", "erase", "4", "--reason", "again").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
  }

  @Test
  void whereNothingWasEnteredTheLogIsEmptyAndCannotBeVerified() {
    assertThat(run("audit", "log", "--data", "elsewhere").out()).contains("Nothing was entered.");
    assertThat(run("audit", "verify", "--data", "elsewhere").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(List.of(home.resolve("elsewhere"))).noneMatch(Files::exists);
  }

  @Test
  void anErasureRequestIsCarriedOutInTheRecordsAndTheChainHolds() throws IOException {
    run("item", "custody", "item-1", "--action", "received", "--custodian", "Jane Nobody");
    run(
        "item",
        "custody",
        "item-1",
        "--action",
        "kept",
        "--custodian",
        "Another",
        "--note",
        "for jane  nobody");
    Run named = run("audit", "forget", "jane nobody", "--reason", "request 3");
    assertThat(named.out()).contains("were left: 5, 6");
    assertThat(run("item", "show", "item-1").out()).contains("Jane Nobody");

    Run erased = run("audit", "forget", "jane nobody", "--reason", "request 3", "--records");
    assertThat(erased.code()).isZero();
    assertThat(erased.out()).contains("2 entries of the records were erased");
    assertThat(run("audit", "log").out()).doesNotContainIgnoringCase("jane").contains("request 3");
    assertThat(run("audit", "verify").code()).isZero();
    assertThat(run("audit", "forget", "jane nobody", "--reason", "x", "--records").code())
        .isEqualTo(4);
  }
}
