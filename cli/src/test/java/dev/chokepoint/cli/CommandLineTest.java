package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// Every command, run as a user runs it, on a data directory of its own.
class CommandLineTest {

  private static final Path EXAMPLES = Path.of("../docs/examples");

  @TempDir Path home;

  /// What a command did.
  private record Run(int code, String out, String err) {

    Map<String, Object> json() throws IOException {
      return JSON.std.mapFrom(out);
    }
  }

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  private Path ofac;

  @BeforeEach
  void copyExamples() throws IOException {
    ofac = Files.createDirectory(home.resolve("ofac"));
    for (String name : List.of("sdn.csv", "alt.csv", "add.csv")) {
      Files.copy(EXAMPLES.resolve("ofac-2021").resolve(name), ofac.resolve(name));
    }
  }

  @Test
  void importPrintsWhatTheListHoldsAndSourceShowRepeatsIt() throws IOException {
    Run imported = run("import", "ofac", "--source", "us_ofac_sdn", "--publisher", "OFAC");
    assertThat(imported.code()).isZero();
    assertThat(imported.out())
        .contains(
            "designated parties          4",
            "aliases                     30",
            "addresses                   13");
    Map<String, Object> shown = run("source", "show", "us_ofac_sdn", "--json").json();
    assertThat(shown)
        .containsEntry("publisher", "OFAC")
        .containsEntry("version", 1)
        .containsEntry("format", "ofac-csv");
    assertThat(shown.get("counts"))
        .isEqualTo(
            Map.of(
                "addresses",
                13,
                "aliases",
                30,
                "designatedParties",
                4,
                "links",
                1,
                "remarkSegments",
                10,
                "remarkSegmentsUnderstood",
                10));
  }

  @Test
  void theSecondImportOfTheSameFilesSaysThatNothingChanged() throws IOException {
    run("import", "ofac", "--source", "us_ofac_sdn");
    Run again = run("import", "ofac", "--source", "us_ofac_sdn", "--json");
    assertThat(again.code()).isZero();
    assertThat(again.json()).containsEntry("outcome", "unchanged");
  }

  @Test
  void aDryRunKeepsNothing() throws IOException {
    assertThat(run("import", "ofac", "--source", "us_ofac_sdn", "--dry-run").out())
        .startsWith("Read us_ofac_sdn as ofac-csv; nothing was kept.");
    assertThat(run("source", "list", "--json").json().get("sources")).isEqualTo(List.of());
  }

  @Test
  void aPartyIsFoundByItsNameAndByItsAlias() throws IOException {
    run("import", "ofac", "--source", "us_ofac_sdn");
    for (String query : List.of("Qods Aviation", "ghods aviation", "\"light airplanes\"")) {
      Run found = run("search", query, "--json");
      if (query.startsWith("\"")) {
        assertThat(found.json().get("hits")).as(query).isEqualTo(List.of());
      } else {
        assertThat(firstHit(found).get("id")).as(query).isEqualTo("ofac-16418");
      }
    }
  }

  private static Map<?, ?> firstHit(Run found) throws IOException {
    return (Map<?, ?>) ((List<?>) Objects.requireNonNull(found.json().get("hits"))).getFirst();
  }

  @Test
  void nothingFoundIsNoClearance() {
    run("import", "ofac", "--source", "us_ofac_sdn");
    Run found = run("search", "nobody at all");
    assertThat(found.code()).isZero();
    assertThat(found.out())
        .isEqualTo(
            "Nothing found for \"nobody at all\". Searched: us_ofac_sdn version 1 of 2026-11-23. No match in these\nis not a clearance.\n");
  }

  @Test
  void aSearchCountsNarrowsAndGoesOn() throws IOException {
    run("import", "ofac", "--source", "us_ofac_sdn");
    Run all = run("search", "industries", "--json");
    Run narrowed =
        run(
            "search",
            "industries",
            "--schema",
            "Organization",
            "--topic",
            "sanction,role.spy",
            "--json");
    assertThat(firstHit(narrowed).get("schema_label")).isEqualTo("Organization");
    assertThat((int) Objects.requireNonNull(narrowed.json().get("total")))
        .isPositive()
        .isLessThanOrEqualTo((int) Objects.requireNonNull(all.json().get("total")));
    assertThat(firstHit(run("search", "industries", "--offset", "1", "--json")).get("id"))
        .isNotEqualTo(firstHit(all).get("id"));
    assertThat(run("search", "industries", "--limit", "1", "--facets").out())
        .contains("1 of ", "  schema   ", "  source   us_ofac_sdn ");
    Run unknown = run("search", "nmae:qods");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no field \"nmae:\"", "goods:");
    assertThat(run("search", "qods", "--country", "kz").out())
        .contains("Without country:kz there would be ");
  }

  @Test
  void showCarriesEveryFactOfTheRowWithItsFileAndLine() throws IOException {
    run("import", "ofac", "--source", "us_ofac_sdn");
    Map<String, Object> shown = run("show", "ofac-16418", "--json").json();
    Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(shown.get("properties"));
    assertThat(places(properties, "name"))
        .isEqualTo(List.of(Map.of("file", "sdn.csv", "line", 4, "column", "SDN_Name")));
    assertThat(values(properties, "alias"))
        .isEqualTo(List.of("QODS RESEARCH CENTER", "GHODS AVIATION INDUSTRIES"));
    List<?> related = (List<?>) Objects.requireNonNull(shown.get("related"));
    assertThat(related).hasSize(4);
    Map<?, ?> sanction =
        (Map<?, ?>)
            related.stream()
                .filter(r -> "Sanction".equals(((Map<?, ?>) r).get("schema")))
                .findFirst()
                .orElseThrow();
    Map<?, ?> listing = (Map<?, ?>) Objects.requireNonNull(sanction.get("properties"));
    assertThat(values(listing, "program")).isEqualTo(List.of("NPWMD", "IFSR"));
    assertThat(places(listing, "provisions"))
        .isEqualTo(
            List.of(
                Map.of("file", "sdn.csv", "line", 4, "column", "Remarks", "from", 0, "to", 65)));
  }

  private static List<?> values(Map<?, ?> properties, String property) {
    return ((List<?>) Objects.requireNonNull(properties.get(property)))
        .stream().<Object>map(s -> ((Map<?, ?>) s).get("value")).toList();
  }

  private static List<?> places(Map<?, ?> properties, String property) {
    Map<?, ?> first =
        (Map<?, ?>) ((List<?>) Objects.requireNonNull(properties.get(property))).getFirst();
    return (List<?>) Objects.requireNonNull(first.get("places"));
  }

  @Test
  void aBadRecordIsListedWithItsPlaceAndTheRestIsRead() throws IOException {
    Path file = home.resolve("mine.ftm.json");
    Files.writeString(
        file,
        "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"A\"]}}\nno entity\n");
    Run imported = run("import", "mine.ftm.json");
    assertThat(imported.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    assertThat(Files.readAllLines(home.resolve("mine.rejects.csv")))
        .hasSize(2)
        .first()
        .isEqualTo("file,line,column,value,reason");
    assertThat(Files.readAllLines(home.resolve("mine.rejects.csv")).get(1))
        .startsWith("mine.ftm.json,2,");
    assertThat(run("show", "a").code()).isZero();
  }

  @Test
  void aFileOfNoKnownFormIsRefusedByName() throws IOException {
    Files.writeString(home.resolve("letter.txt"), "Dear Sir or Madam\n");
    Run imported = run("import", "letter.txt");
    assertThat(imported.code()).isEqualTo(ExitCode.UNREADABLE_INPUT.code());
    assertThat(imported.err()).contains("letter.txt: of no form that is known");
  }

  @Test
  void aMissingFileIsRefusedByName() {
    Run imported = run("import", "absent.csv");
    assertThat(imported.code()).isEqualTo(ExitCode.UNREADABLE_INPUT.code());
    assertThat(imported.err()).contains("absent.csv: no such file");
  }

  @Test
  void whatWasExportedIsReadAgainAsTheSameStatements() throws IOException {
    run("import", "ofac", "--source", "us_ofac_sdn");
    run("export", "--format", "statements", "--out", "out.csv");
    run("export", "--format", "provenance", "--out", "out.provenance.jsonl");
    Run again =
        run(
            "import",
            "out.csv",
            "out.provenance.jsonl",
            "--source",
            "us_ofac_sdn",
            "--data",
            "second");
    assertThat(again.code()).as(again.err()).isZero();
    run("export", "--format", "statements", "--out", "again.csv", "--data", "second");
    run("export", "--format", "provenance", "--out", "again.provenance.jsonl", "--data", "second");
    assertThat(home.resolve("again.csv")).hasSameTextualContentAs(home.resolve("out.csv"));
    assertThat(home.resolve("again.provenance.jsonl"))
        .hasSameTextualContentAs(home.resolve("out.provenance.jsonl"));
  }

  @Test
  void gzipIsReadLikeTheFileInside() throws IOException {
    Path packed = home.resolve("mine.ftm.json.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(
          "{\"id\":\"z\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Z\"]}}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run("import", "mine.ftm.json.gz").code()).isZero();
    assertThat(run("show", "z", "--statements").out()).contains("mine.ftm.json line 1, name");
  }

  @Test
  void whatWasLearnedLaterIsNotShownAsOfAnEarlierDay() {
    run("demo", "--data", "d");
    assertThat(run("show", "geran2-f49-2025", "--data", "d", "--as-of", "2010-01-01").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
    Run then = run("show", "geran2-f49-2025", "--data", "d", "--as-of", "2025-06-01");
    assertThat(then.code()).isZero();
    assertThat(then.out()).contains("as it was known at the end of 2025-06-01");
  }

  @Test
  void aDamagedFileIsFoundAndNamed() throws IOException {
    run("import", "ofac", "--source", "us_ofac_sdn", "--data", "d");
    assertThat(run("doctor", "--data", "d").code()).isZero();
    Path parquet;
    try (var files = Files.walk(home.resolve("d"))) {
      parquet =
          files.filter(f -> f.toString().endsWith("statements.parquet")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(parquet);
    bytes[bytes.length / 2] ^= 1;
    Files.write(parquet, bytes);
    Run doctor = run("doctor", "--data", "d");
    assertThat(doctor.code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(doctor.out()).contains("statements.parquet");
  }

  @Test
  void anUnknownCommandSuggestsOne() {
    Run typed = run("sorce", "list");
    assertThat(typed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(typed.err()).contains("Did you mean: chokepoint source");
  }

  @Test
  void completionKnowsEveryCommand() {
    Run completion = run("completion", "bash");
    assertThat(completion.code()).isZero();
    assertThat(completion.out()).contains("demo", "import", "source", "doctor", "--as-of");
    assertThat(run("completion", "tcsh").code()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void colourNeverCarriesAMeaningAlone() throws IOException {
    FakeSurroundings coloured = new FakeSurroundings(home).with("CLICOLOR_FORCE", "1");
    new CommandLineProgram(coloured.surroundings()).run("demo", "--data", "d");
    String plain = run("demo", "--data", "d").out();
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
    assertThat(coloured.out()).contains("\u001b[");
  }

  @Test
  void aBrokenConfigurationIsReportedBeforeAnythingIsDone() throws IOException {
    Files.writeString(home.resolve("chokepoint.toml"), "colour = \"never\"\n");
    Run any = run("source", "list");
    assertThat(any.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(any.err()).contains("there is no setting \"colour\"; did you mean \"color\"?");
  }
}
