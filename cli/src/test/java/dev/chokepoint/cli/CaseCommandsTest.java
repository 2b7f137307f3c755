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

/// `case`, run as an investigator runs it.
class CaseCommandsTest {

  private static final String PARTIES =
      """
      {"id": "s-ambrel", "schema": "Company", "properties": {"name": ["Ambrel <b>Trade</b> FZE"], "country": ["ae"], "phone": ["+000 1234"]}, "datasets": ["sample"]}
      {"id": "s-person", "schema": "Person", "properties": {"name": ["Zebulon Sample"], "birthDate": ["1970-01-02"], "address": ["2 Home Lane"]}, "datasets": ["sample"]}
      {"id": "s-stake", "schema": "Ownership", "properties": {"owner": ["s-person"], "asset": ["s-ambrel"], "percentage": ["50.00"]}, "datasets": ["sample"]}
      """;

  @TempDir Path home;

  /// What a command did.
  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  private void done(String... arguments) {
    Run run = run(arguments);
    assertThat(run.code()).as("%s %s", List.of(arguments), run.err()).isZero();
  }

  @BeforeEach
  void aCaseWithPins() throws IOException {
    Files.writeString(home.resolve("parties.ftm.json"), PARTIES);
    Files.writeString(home.resolve("board.jpg"), "a photograph");
    done("import", "parties.ftm.json", "--source", "sample");
    done("item", "new", "--weapon", "Corvid-2");
    done("case", "new", "Sample case", "--tlp", "amber+strict", "--by", "an analyst");
    done("case", "add", "case-1", "--note", "What was received.", "--as", "summary");
    done("case", "add", "case-1", "--entity", "s-ambrel", "--remark", "first consignee");
    done("case", "add", "case-1", "--entity", "s-person");
    done("case", "add", "case-1", "--entity", "s-stake");
    done("case", "add", "case-1", "--file", "board.jpg");
    done("case", "add", "case-1", "--decision", "1");
  }

  @Test
  void theReportTellsWhatWasPinned() {
    Run report = run("case", "report", "case-1");
    assertThat(report.out())
        .startsWith("<!doctype html>")
        .contains("TLP:AMBER+STRICT", "What was received.", "first consignee", "board.jpg")
        .contains("Ambrel &lt;b&gt;Trade&lt;/b&gt; FZE", "1970-01-02", "weapon: Corvid-2")
        .doesNotContain("<b>Trade");
  }

  @Test
  void aPinStaysAsItWasAndTheCaseSaysWhatChanged() throws IOException {
    Files.writeString(
        home.resolve("parties.ftm.json"), PARTIES.replace("Zebulon Sample", "Zebulon Otherwise"));
    done("import", "parties.ftm.json", "--source", "sample");
    assertThat(run("case", "report", "case-1").out())
        .contains("Zebulon Sample")
        .doesNotContain("Otherwise");
    assertThat(run("case", "show", "case-1").out())
        .contains("s-person: changed since pinned", "1 statements gone, 1 new.")
        .doesNotContain("s-ambrel: changed");
  }

  @Test
  void oneStatementCanBePinnedAlone() {
    String shown = run("show", "s-ambrel", "--json").out();
    String id = shown.replaceAll("(?s).*?\"statement\" : \"([0-9a-f]{40})\".*", "$1");
    done("case", "new", "Another");
    done("case", "add", "case-2", "--entity", "s-ambrel", "--statement", id);
    assertThat(run("case", "report", "case-2").out()).contains("not all that was stated about it");
    assertThat(run("case", "add", "case-2", "--entity", "s-ambrel", "--statement", "x").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
  }

  @Test
  void theBundleIsTheSameTwiceAndIsBorneOut() throws IOException {
    done("case", "export", "case-1", "--out", "one.zip");
    done("case", "export", "case-1", "--out", "two.zip");
    assertThat(Files.readAllBytes(home.resolve("one.zip")))
        .isEqualTo(Files.readAllBytes(home.resolve("two.zip")));
    Run verified = run("case", "verify", "one.zip", "--json");
    assertThat(verified.code()).isZero();
    assertThat(JSON.std.mapFrom(verified.out()))
        .containsAllEntriesOf(Map.of("sound", true, "case", "case-1"));
    assertThat(run("case", "export", "case-1", "--out", "one.zip").code())
        .isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void aDamagedBundleIsNotBorneOut() throws IOException {
    done("case", "export", "case-1", "--out", "one.zip");
    byte[] bytes = Files.readAllBytes(home.resolve("one.zip"));
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(home.resolve("one.zip"), bytes);
    Run verified = run("case", "verify", "one.zip");
    assertThat(verified.code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(verified.out()).contains(" was changed");
    assertThat(run("case", "verify", "board.jpg").code())
        .isEqualTo(ExitCode.UNREADABLE_INPUT.code());
  }

  @Test
  void thePublicVersionListsWhatIsWithheld() {
    done("case", "mark", "case-1", "clear");
    Run packed = run("case", "export", "case-1", "--public", "--out", "open.zip");
    assertThat(packed.out())
        .contains(
            "telephone number (1): Ambrel",
            "date of birth (1): Zebulon Sample",
            "home address (1): Zebulon Sample",
            "attached file (1): board.jpg");
    assertThat(run("case", "report", "case-1", "--public").out())
        .doesNotContain("1970-01-02", "2 Home Lane", "+000 1234");
  }

  @Test
  void theRoutesOfAPartCanBePinned() {
    done("demo");
    done("case", "new", "Geran-2", "--data", "demo");
    done("case", "add", "case-1", "--trace", "geran2-gur-2090", "--data", "demo");
    assertThat(run("case", "report", "case-1", "--data", "demo").out())
        .contains("Were they listed on the day?", "class=\"step assumed\"", "328");
  }

  @Test
  void thePathsBetweenTwoPartiesCanBePinned() {
    done("demo");
    done("case", "new", "Geran-2", "--data", "demo");
    done(
        "case",
        "add",
        "case-1",
        "--path",
        "geran2-ace-electronic",
        "geran2-onelek",
        "--data",
        "demo");
    assertThat(run("case", "report", "case-1", "--data", "demo").out())
        .contains("ACE Electronic", "OOO Onelek", "says nothing of what passed between");
    assertThat(
            run("case", "add", "case-1", "--path", "geran2-onelek", "no-such", "--data", "demo")
                .code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(run("case", "add", "case-1", "--path", "geran2-onelek", "--data", "demo").code())
        .isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(run("case", "add", "case-9", "--note", "x").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(run("case", "add", "case-1").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("case", "new", "x", "--tlp", "blue").err()).contains("TLP:GREEN");
    assertThat(run("case", "add", "case-1", "--note", "x", "--as", "verdict").code())
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(run("case").code()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void aPinThatWasErasedLeavesTheReport() {
    String before = run("case", "report", "case-1").out();
    assertThat(before).contains("2 Home Lane");
    done("audit", "erase", "5", "--reason", "asked for");
    assertThat(run("case", "report", "case-1").out()).doesNotContain("2 Home Lane");
    done("audit", "verify");
  }

  @Test
  void aKeptFileThatWasChangedIsNeverPackedAndTheCaseIsNotBorneOut() throws IOException {
    assertThat(run("case", "verify", "case-1").code()).isZero();
    try (Stream<Path> kept = Files.walk(home)) {
      Path copy =
          kept.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
              .findFirst()
              .orElseThrow();
      Files.writeString(copy, "another photograph");
    }
    Run refused = run("case", "export", "case-1", "--out", "one.zip");
    assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE_INPUT.code());
    assertThat(refused.err()).contains("board.jpg was changed");
    assertThat(home.resolve("one.zip")).doesNotExist();
    assertThat(run("case", "verify", "case-1").code())
        .isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(run("case", "verify", "case-9").code()).isNotZero();
  }

  @Test
  void theLogShowsPinsInFewWords() {
    assertThat(run("case", "list").out()).contains("Sample case");
    assertThat(run("audit", "log").out().replaceAll("\\s+", " "))
        .contains("pinned: s-ambrel")
        .doesNotContain("entity_id");
  }

  @Test
  void aCaseForThePersonsAddressedOnlyHasNoVersionForThePublic() {
    done("case", "new", "For few", "--tlp", "red", "--by", "an analyst");
    assertThat(run("case", "report", "case-2", "--public").err())
        .contains("case-2 is marked TLP:RED");
    assertThat(run("case", "export", "case-2", "--public", "--out", "few.zip").code()).isEqualTo(2);
    assertThat(home.resolve("few.zip")).doesNotExist();
    assertThat(run("case", "report", "case-2").out()).contains("TLP:RED");
  }
}
