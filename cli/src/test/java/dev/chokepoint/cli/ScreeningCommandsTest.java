package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// `screen` and `compare`, run as a user runs them.
class ScreeningCommandsTest {

  private static final Path EXAMPLES = Path.of("../docs/examples/ofac-2021");

  @TempDir Path home;

  /// What a command did.
  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  @BeforeEach
  void importTheExample() throws IOException {
    Path ofac = Files.createDirectory(home.resolve("ofac"));
    for (String name : List.of("sdn.csv", "alt.csv", "add.csv")) {
      Files.copy(EXAMPLES.resolve(name), ofac.resolve(name));
    }
    run("import", "ofac", "--source", "us_ofac_sdn");
  }

  @Test
  void aPartyIsFoundByAMisspelledAliasWithTheReason() throws IOException {
    Map<String, Object> answer =
        JSON.std.mapFrom(run("screen", "Gods Aviation Industries", "--json").out());
    Map<?, ?> match =
        (Map<?, ?>) ((List<?>) Objects.requireNonNull(answer.get("matches"))).getFirst();
    assertThat(match.get("id")).isEqualTo("ofac-16418");
    assertThat(String.valueOf(match.get("why")))
        .contains("Gods Aviation Industries", "AVIATION INDUSTRIES");
    assertThat((List<?>) match.get("words")).hasSizeGreaterThan(2);
    assertThat((List<?>) answer.get("lists")).hasSize(1);
  }

  @Test
  void withoutASchemaANameIsReadInEveryWayAndTheBestScoreIsSaid() throws IOException {
    String name = "Iran Aircraft Manufacturing Industries Co Ltd";
    double best = score("screen", name, "--json");
    for (String schema : List.of("Person", "Organization")) {
      assertThat(best).isGreaterThanOrEqualTo(score("screen", name, "--schema", schema, "--json"));
    }
    assertThat(run("screen", name).out())
        .contains("read as an organisation's name", "Without --schema");
    assertThat(run("screen", name, "--schema", "Company").out()).doesNotContain("--schema");
  }

  /// The best match's score, 0 without one.
  private double score(String... arguments) throws IOException {
    Map<String, Object> answer = JSON.std.mapFrom(run(arguments).out());
    List<?> matches = (List<?>) Objects.requireNonNull(answer.get("matches"));
    return matches.isEmpty()
        ? 0
        : ((Number) Objects.requireNonNull(((Map<?, ?>) matches.getFirst()).get("score")))
            .doubleValue();
  }

  @Test
  void noMatchNamesTheListsAndIsNoClearance() {
    Run found = run("screen", "Ordinary Bakery of Nowhere");
    assertThat(found.code()).isZero();
    assertThat(found.out())
        .contains("NO MATCH", "us_ofac_sdn version 1", "This is not a clearance.");
  }

  @Test
  void failOnTellsWhatWasFoundByTheExitCode() {
    assertThat(run("screen", "QODS AVIATION INDUSTRIES").code()).isZero();
    assertThat(run("screen", "QODS AVIATION INDUSTRIES", "--fail-on", "stop").code())
        .isEqualTo(ExitCode.ON_A_LIST.code());
    assertThat(run("screen", "Qods Avation", "--fail-on", "check").code())
        .isEqualTo(ExitCode.NEEDS_A_PERSON.code());
    assertThat(run("screen", "Ordinary Bakery of Nowhere", "--fail-on", "check").code()).isZero();
  }

  @Test
  void aTableKeepsItsColumnsAndTellsOfEachRow() throws IOException {
    Files.writeString(
        home.resolve("parties.csv"),
        """
        order;Party Name;country;date_of_birth
        1;Qods Aviation Industries;ir;
        2;Ordinary Bakery;;
        3;Somebody;;no date
        """);
    Run screened = run("screen", "--file", "parties.csv", "--out", "screened.csv");
    assertThat(screened.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    List<String> lines = Files.readAllLines(home.resolve("screened.csv"));
    assertThat(lines.getFirst())
        .isEqualTo(
            "order,Party"
                + " Name,country,date_of_birth,verdict,score,matches,match_id,match_name,match_sources,reason,stale_sources");
    assertThat(lines.get(1)).contains("1,Qods Aviation Industries,ir,", "ofac-16418");
    assertThat(lines.get(2)).startsWith("2,Ordinary Bakery,,,no_match,");
    assertThat(lines.get(3)).startsWith("3,Somebody,,no date,could_not_read,").contains("no date");
  }

  /// OFAC gives an address as an entry of its own, linked to the party.
  @Test
  void anAddressIsComparedWithThoseOfTheListedParty() throws IOException {
    String other = why("screen", "Gods Aviation Industries", "--address", "12 Main St, Oslo");
    assertThat(other).contains("another address (“12 Main St, Oslo”, ");
    String address = other.substring(other.lastIndexOf("”, “") + 4, other.lastIndexOf("”)"));
    assertThat(why("screen", "Gods Aviation Industries", "--address", address))
        .contains("address agrees");
    assertThat(score("screen", "Gods Aviation Industries", "--address", address, "--json"))
        .isGreaterThan(score("screen", "Gods Aviation Industries", "--json"));
    Files.writeString(
        home.resolve("parties.csv"), "name,address\nGods Aviation Industries,\"" + address + "\"");
    assertThat(run("screen", "--file", "parties.csv").out()).contains("address agrees");
    Files.writeString(
        home.resolve("parties.csv"),
        "name,street,city\nGods Aviation Industries,\"" + address + "\",Oslo");
    Map<String, Object> row =
        JSON.std.mapFrom(run("screen", "--file", "parties.csv", "--json").out());
    Map<?, ?> screening = (Map<?, ?>) Objects.requireNonNull(row.get("screening"));
    assertThat(((Map<?, ?>) Objects.requireNonNull(screening.get("query"))).get("addresses"))
        .isEqualTo(List.of(address + ", Oslo"));
  }

  /// The sentence of the best match.
  private String why(String... arguments) throws IOException {
    String[] json = Arrays.copyOf(arguments, arguments.length + 1);
    json[arguments.length] = "--json";
    List<?> matches =
        (List<?>) Objects.requireNonNull(JSON.std.mapFrom(run(json).out()).get("matches"));
    return String.valueOf(((Map<?, ?>) matches.getFirst()).get("why"));
  }

  @Test
  void aWorkbookIsScreenedLikeAnyTable() throws IOException {
    Files.write(
        home.resolve("parties.xlsx"),
        Workbook.of(
            List.of("Party", "Country", "Date of birth"),
            List.of("Qods Aviation Industries", "ir", ""),
            List.of("Ordinary Bakery", "", "1975-03-04"),
            List.of("Somebody", "", "no date")));
    Run screened = run("screen", "--file", "parties.xlsx");
    assertThat(screened.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    List<String> lines = screened.out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("Party,Country,Date of birth,verdict,score,");
    assertThat(lines.get(1)).startsWith("Qods Aviation Industries,ir,,").contains("ofac-16418");
    assertThat(lines.get(2)).startsWith("Ordinary Bakery,,1975-03-04,no_match,");
    assertThat(lines.get(3)).contains("could_not_read", "no date");
  }

  @Test
  void aRowThatCannotBeReadIsToldWithItsPlaceAndTheRestIsScreened() throws IOException {
    Files.writeString(
        home.resolve("parties.csv"), "name,country\n\"Qods Aviation\" Co,ir\nOrdinary Bakery,\n");
    Run screened = run("screen", "--file", "parties.csv");
    assertThat(screened.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    assertThat(screened.out())
        .contains("could_not_read", "parties.csv line 2", "Ordinary Bakery,,no_m");
  }

  @Test
  void whatIsNoTableIsRefusedByItsName() throws IOException {
    byte[] workbook = Workbook.of(List.of("name"), List.of("Qods Aviation"));
    Files.write(home.resolve("cut.xlsx"), Arrays.copyOf(workbook, workbook.length - 30));
    Files.write(home.resolve("old.xls"), HexFormat.of().parseHex("d0cf11e0a1b11ae10000"));
    for (String name : List.of("cut.xlsx", "old.xls")) {
      Run refused = run("screen", "--file", name);
      assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE_INPUT.code());
      assertThat(refused.err()).contains(name);
    }
  }

  @Test
  void compareAddsAScoreAndKeepsTheRest() throws IOException {
    Files.writeString(
        home.resolve("pairs.csv"),
        """
        id,ours,theirs,kind,note
        a,DRAKE,DREYK,Company,"x, y"
        b,Fund III,Fund IV,Company,
        c,,Fund IV,Company,
        """);
    Run scored =
        run(
            "compare",
            "--file",
            "pairs.csv",
            "--left",
            "ours",
            "--right",
            "theirs",
            "--schema-column",
            "kind");
    assertThat(scored.code()).isZero();
    List<String> lines = scored.out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst()).isEqualTo("id,ours,theirs,kind,note,score");
    assertThat(lines.get(1)).startsWith("a,DRAKE,DREYK,Company,\"x, y\",0.7");
    assertThat(lines.get(2)).startsWith("b,Fund III,Fund IV,Company,,0.0");
    assertThat(lines.get(3)).isEqualTo("c,,Fund IV,Company,,");
  }

  @Test
  void aDamagedIndexIsRefusedByItsName() throws IOException {
    Path index = index();
    byte[] whole = Files.readAllBytes(index);
    byte[] changed = whole.clone();
    changed[20] ^= 1;
    for (byte[] damaged : List.of(changed, Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
      Files.write(index, damaged);
      refused(run("screen", "Qods Aviation"), index);
      assertThat(run("doctor").code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    }
  }

  @Test
  void aMissingIndexIsRefusedByItsName() throws IOException {
    Path index = index();
    Files.delete(index);
    refused(run("screen", "Qods Aviation"), index);
    assertThat(run("doctor").code()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
  }

  /// As an import left it when the program wrote indexes in an earlier form, or none.
  @Test
  void anIndexOfAnotherVersionIsAskedForByTheSource() throws IOException {
    OlderIndex.make(index());
    Run refused = run("screen", "Qods Aviation");
    assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(refused.err()).contains("us_ofac_sdn", "index of names", "import its files again");
  }

  private static void refused(Run run, Path index) {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
    assertThat(run.err()).contains(index.getFileName().toString()).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  private Path index() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(f -> f.toString().matches(".*names\\.\\d+\\.index"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whatCannotBeAskedIsSaid() {
    assertThat(run("screen").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("screen", "X", "--threshold", "0.2").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("screen", "X", "--schema", "Robot").err()).contains("there is no schema Robot");
    assertThat(run("screen", "X", "--birth-date", "soon").err()).contains("is no date");
    assertThat(run("compare", "--file", "no.csv", "--left", "a", "--right", "b").code())
        .isEqualTo(ExitCode.UNREADABLE_INPUT.code());
  }
}
