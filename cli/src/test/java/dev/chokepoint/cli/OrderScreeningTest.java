package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// `screen --file` with orders, `review` and `decide`, run as a user runs them.
class OrderScreeningTest {

  private static final Path EXAMPLES = Path.of("../docs/examples/ofac-2021");

  private static final String ORDERS =
      """
      Buyer,Consignee,Consignee Address,HS,Qty,Destination
      Qods Aviation Industries,Clinic Three,1 Elm Road Springfield,854231,10,de
      Meadow Dairy,Meadow Dairy,5 Hill Lane Uppertown,040120,10,fr
      Meadow Dairy,Meadow Dairy,5 Hill Lane Uppertown,chips,10,fr
      =Formula Works,Meadow Dairy,5 Hill Lane Uppertown,854231,10,kg
      """;

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
    Files.writeString(home.resolve("orders.csv"), ORDERS);
  }

  private Map<String, Object> row(Run run, int number) throws IOException {
    return JSON.std.mapFrom(run.out().lines().toList().get(number));
  }

  @Test
  void everyRowGetsAVerdictAndBadRowsArePutAside() throws IOException {
    Run run = run("screen", "--file", "orders.csv", "--out", "results.csv", "--rejects", "r.csv");
    assertThat(run.code()).as(run.err()).isEqualTo(8);
    assertThat(run.err())
        .contains("4 rows: 1 stop, 1 check, 1 no finding, 1 could not be read. Policy cautious 1 (")
        .contains("Buyer: buyer.name (the heading has the words \"buyer\")")
        .contains("\"No finding\" is no clearance");
    List<String> results = Files.readAllLines(home.resolve("results.csv"));
    assertThat(results).hasSize(5);
    assertThat(results.get(0))
        .startsWith("row,verdict,verdict_before,why,rule,role,party,match_id");
    assertThat(results.get(1)).startsWith("2,stop,").contains("ofac-16418", "blocking");
    assertThat(results.get(2)).startsWith("3,no_finding,");
    assertThat(results.get(3)).startsWith("4,could_not_read,").contains("chips");
    assertThat(results.get(4)).startsWith("5,check,").contains("RF-15", "'=Formula Works");
    assertThat(Files.readAllLines(home.resolve("r.csv")))
        .containsExactly(
            "file,line,column,value,reason",
            "orders.csv,4,HS,chips,\"an HS code of 6, 8 or 10 digits is expected for hs\"");
  }

  @Test
  void theExitCodeTellsTheStrongestVerdict() {
    assertThat(run("screen", "--file", "orders.csv", "--fail-on", "stop").code()).isEqualTo(10);
    assertThat(run("screen", "--file", "orders.csv", "--fail-on", "check").code()).isEqualTo(10);
    assertThat(run("screen", "--file", "orders.csv").code()).isEqualTo(8);
  }

  @Test
  void eachFindingOfARowHasASentenceAndASource() throws IOException {
    Run run = run("screen", "--file", "orders.csv", "--json");
    Map<String, Object> stopped = row(run, 0);
    assertThat(stopped.get("verdict")).isEqualTo("stop");
    List<?> findings = (List<?>) Objects.requireNonNull(stopped.get("findings"));
    assertThat(findings)
        .allSatisfy(finding -> {
          assertThat(String.valueOf(((Map<?, ?>) finding).get("sentence"))).endsWith(".");
          assertThat(String.valueOf(((Map<?, ?>) finding).get("source"))).isNotBlank();
        });
    assertThat(String.valueOf(stopped.get("not_judged")))
        .contains("RF-01", "needs the party's date of birth or incorporation");
    assertThat(String.valueOf(row(run, 2).get("faults"))).contains("chips");
  }

  @Test
  void aMappingIsProposedSavedAndUsedForJsonLines() throws IOException {
    assertThat(run("screen", "--file", "orders.csv", "--suggest-map", "m.yml").code()).isZero();
    assertThat(Files.readString(home.resolve("m.yml")))
        .contains("consignee.address: \"Consignee Address\"");
    assertThat(run("screen", "--file", "orders.csv", "--map", "m.yml").code()).isEqualTo(8);
    Files.writeString(
        home.resolve("orders.jsonl"),
        """
        {"buyer": {"name": "Qods Aviation Industries"}, "hs": "854231"}
        {"buyer": {"name": "Meadow Dairy"}, "destination": "fr"}
        {"buyer":
        """);
    Run lines = run("screen", "--file", "orders.jsonl", "--json");
    assertThat(lines.code()).as(lines.err()).isEqualTo(8);
    assertThat(row(lines, 0).get("verdict")).isEqualTo("stop");
    assertThat(row(lines, 2).get("verdict")).isEqualTo("could_not_read");
  }

  @Test
  void resultsGoIntoAWorkbookThatCanBeReadAgain() {
    run("screen", "--file", "orders.csv", "--out", "results.xlsx");
    Run again = run("screen", "--file", "results.xlsx", "--map", "-");
    assertThat(again.code()).isEqualTo(3);
    Run proposal = run("screen", "--file", "results.xlsx", "--suggest-map", "-");
    assertThat(proposal.out()).contains("buyer.name: \"Buyer\"");
  }

  @Test
  void aPolicyOfOnesOwnDecidesAndIsNamedWithItsFaults() throws IOException {
    String cautious =
        """
        policy: bold
        version: 7
        note: Only sure matches stop.
        threshold: 0.9
        sure: 0.95
        rules:
          - {id: listed, finding: listing, match: sure, verdict: check, because: ask first}
        """;
    Files.writeString(home.resolve("p.yml"), cautious);
    Run run = run("screen", "--file", "orders.csv", "--policy", "p.yml", "--fail-on", "check");
    assertThat(run.err()).contains("4 rows: 0 stop, 1 check, 2 no finding", "Policy bold 7 (");
    assertThat(run.code()).isEqualTo(11);
    Files.writeString(home.resolve("p.yml"), cautious.replace("check", "halt"));
    Run bad = run("screen", "--file", "orders.csv", "--policy", "p.yml");
    assertThat(bad.code()).isEqualTo(3);
    assertThat(bad.err()).contains("p.yml, line 7: there is no verdict \"halt\"");
  }

  @Test
  void afterANewSnapshotOnlyWhatChangedIsReported() throws IOException {
    Path sdn = home.resolve("ofac").resolve("sdn.csv");
    String text = Files.readString(sdn);
    Files.writeString(sdn, text.replace("QODS AVIATION INDUSTRIES", "MEADOW DAIRY"));
    assertThat(run("import", "ofac", "--source", "us_ofac_sdn").code()).isZero();
    Run run = run("screen", "--file", "orders.csv", "--since", "1", "--json");
    assertThat(run.err()).contains("are judged otherwise than by snapshot 1");
    Map<String, Object> changed = row(run, 1);
    assertThat(changed.get("row")).isEqualTo(3);
    assertThat(String.valueOf(changed.get("change"))).contains("no_finding", "ofac-16418");
    Run none = run("screen", "--file", "orders.csv", "--since", "9");
    assertThat(none.code()).isEqualTo(4);
    assertThat(none.err()).contains("snapshot 9 is not kept; kept are [1, 2]");
  }

  @Test
  void aDecisionTakesAMatchOutUntilItIsTakenBackOrTheListChanges() throws IOException {
    run("screen", "--file", "orders.csv", "--queue");
    assertThat(run("review").out()).contains("hit-1", "ofac-16418");
    String hit = hitOf("ofac-16418");
    Run decided =
        run(
            "decide",
            hit,
            "different",
            "--reason",
            "other",
            "--comment",
            "a namesake",
            "--by",
            "A");
    assertThat(decided.code()).as(decided.err()).isZero();
    assertThat(decided.out()).contains("decision-1");
    assertThat(run("review").out()).doesNotContain("ofac-16418");
    assertThat(verdictOfTheFirstRow()).doesNotContain("ofac-16418, QODS");
    assertThat(run("screen", "--file", "orders.csv", "--json").out())
        .contains("decision-1 (different, other, by A) stands for ofac-16418.");

    run("decide", "decision-1", "undo", "--comment", "wrong");
    assertThat(run("review").out()).contains("ofac-16418");
    assertThat(verdictOfTheFirstRow()).contains("stop");
    assertThat(run("decide", "decision-1", "undo").code()).isEqualTo(2);

    run("decide", hit, "different", "--reason", "name", "--by", "A");
    Path sdn = home.resolve("ofac").resolve("sdn.csv");
    Files.writeString(
        sdn, Files.readString(sdn).replace("QODS AVIATION INDUSTRIES", "QODS AVIATION COMPANY"));
    run("import", "ofac", "--source", "us_ofac_sdn");
    assertThat(run("screen", "--file", "orders.csv", "--json").out())
        .contains("decision-2 (different, name, by A) is open again: name of ofac-16418 changed.");
    assertThat(run("review").out()).contains("ofac-16418");
    assertThat(run("audit", "verify").code()).isZero();
  }

  private String hitOf(String entity) throws IOException {
    String json = run("review", "--json").out();
    int place = json.indexOf(entity);
    String before = json.substring(0, place);
    String after = json.substring(place);
    Matcher hit = Pattern.compile("hit-\\d+").matcher(before.contains("hit-") ? before : after);
    String last = "";
    while (hit.find()) {
      last = hit.group();
    }
    return last;
  }

  private String verdictOfTheFirstRow() throws IOException {
    return String.valueOf(row(run("screen", "--file", "orders.csv", "--json"), 0));
  }

  @Test
  void aSecondDecisionOnTheSameMatchIsToldThatOneStands() throws IOException {
    run("screen", "--file", "orders.csv", "--queue");
    String hit = hitOf("ofac-16418");
    run("decide", hit, "different", "--reason", "name", "--by", "A");
    Run late = run("decide", hit, "same", "--reason", "name", "--by", "B");
    assertThat(late.code()).isEqualTo(9);
    assertThat(late.err()).contains("decision-1 (different, name, by A) stands for ofac-16418");
    Run instead =
        run("decide", hit, "same", "--reason", "name", "--by", "B", "--instead-of", "decision-1");
    assertThat(instead.code()).as(instead.err()).isZero();
  }

  @Test
  void aStopIsTakenOutByTwoPeopleWhereTheSettingSaysSo() throws IOException {
    Files.writeString(home.resolve("chokepoint.toml"), "[review]\nsecond_reviewer = \"stop\"\n");
    run("screen", "--file", "orders.csv", "--queue");
    String hit = hitOf("ofac-16418");
    Run first = run("decide", hit, "different", "--reason", "name", "--by", "A");
    assertThat(first.err()).contains("decision-1 is a proposal");
    assertThat(verdictOfTheFirstRow())
        .contains("verdict=stop", "decision-1 (different, name, by A) is proposed");
    Run review = run("review");
    assertThat(review.out()).contains("ofac-16418");
    assertThat(review.err()).contains("another person has to decide");
    assertThat(run("decide", hit, "different", "--reason", "name", "--by", "A").code())
        .isEqualTo(9);
    assertThat(run("decide", hit, "different", "--reason", "date", "--by", "B").code()).isZero();
    assertThat(verdictOfTheFirstRow()).doesNotContain("verdict=stop");
    assertThat(run("review").out()).doesNotContain("ofac-16418, QODS");
  }

  @Test
  void everyQuestionIsInTheScreeningLogAndANameCanBeErased() throws IOException {
    run("screen", "Qods Aviation");
    run("screen", "--file", "orders.csv");
    List<String> log = run("audit", "screenings").out().lines().toList();
    assertThat(log).hasSize(1 + 1 + 3);
    assertThat(log.getFirst()).startsWith("entry,at,by,how,snapshot,row,asked,verdict,hits");
    assertThat(log.get(1)).contains(",screen,1,", "ofac-16418").doesNotContainIgnoringCase("qods");
    assertThat(log.get(2)).contains("screen --file", ",stop,");
    assertThat(run("audit", "screenings", "--asked", "qods  aviation").out().lines()).hasSize(2);

    Files.writeString(home.resolve("chokepoint.toml"), "[screening]\nlog = \"names\"\n");
    run("screen", "Jane Nobody");
    assertThat(run("audit", "screenings", "--json").out()).contains("Jane Nobody");
    assertThat(run("audit", "forget", "jane nobody", "--reason", "request 1").out())
        .startsWith("1 entries");
    assertThat(run("audit", "screenings", "--json").out()).doesNotContain("Jane");
    Run sound = run("audit", "verify");
    assertThat(sound.code()).as(sound.out()).isZero();
    assertThat(sound.out()).contains("6 entries of the screening log");

    Files.writeString(home.resolve("chokepoint.toml"), "[screening]\nlog = \"off\"\n");
    run("screen", "Jane Nobody");
    assertThat(run("audit", "screenings").out().lines()).hasSize(7);
    Files.writeString(home.resolve("chokepoint.toml"), "[screening]\nlog = \"all\"\n");
    assertThat(run("screen", "Jane Nobody").code()).isEqualTo(2);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(run("decide", "hit-9", "same", "--reason", "name").code()).isEqualTo(4);
    assertThat(run("decide", "ofac-16418", "same", "--reason", "name").code()).isEqualTo(2);
    assertThat(run("decide", "ofac-16418", "perhaps", "--reason", "name", "--party", "A").code())
        .isEqualTo(2);
    assertThat(run("decide", "nobody", "same", "--reason", "name", "--party", "A").code())
        .isEqualTo(4);
    assertThat(run("screen", "Some Name", "--map", "m.yml").code()).isEqualTo(2);
  }

  @Test
  void aListOfPartiesIsScreenedAsBefore() throws IOException {
    Files.writeString(home.resolve("parties.csv"), "name,country\nQods Aviation Industries,ir\n");
    Run run = run("screen", "--file", "parties.csv");
    assertThat(run.out()).startsWith("name,country,verdict,");
  }
}
