package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// `ownership`, run as a user runs it.
class OwnershipCommandTest {

  private static final Path EXAMPLE = Path.of("../docs/examples/stakes/stakes.ftm.json");
  private static final String TODAY = "2026-11-26";

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
    Files.copy(EXAMPLE, home.resolve("stakes.ftm.json"));
    run("import", "stakes.ftm.json");
  }

  @Test
  void thirtyAndTwentyFiveAreBlockedInTheUnitedStatesAndTheUnionAndNotInBritain() {
    assertThat(asked("example-divided", "ofac"))
        .contains("blocked by rule: listed parties hold 55 %, and at least 50 % is needed");
    assertThat(asked("example-divided", "eu"))
        .contains("presumed frozen: listed parties hold 55 %, and at least 50 % is needed");
    assertThat(asked("example-divided", "uk"))
        .contains("not owned or controlled: at most 30 % can be in listed hands");
  }

  @Test
  void halfExactlyDivergesLikewise() {
    assertThat(asked("example-half", "ofac")).contains("blocked by rule: listed parties hold 50 %");
    assertThat(asked("example-half", "eu")).contains("presumed frozen: listed parties hold 50 %");
    assertThat(asked("example-half", "uk")).contains("not owned or controlled: at most 50 %");
  }

  @Test
  void votesDecideInBritainAndAreAnIndicationInTheUnion() {
    assertThat(asked("example-voted", "uk"))
        .contains("owned or controlled: listed parties hold")
        .contains("of the votes", "stated: votes: voting-rights-50-to-75-percent");
    assertThat(asked("example-voted", "eu"))
        .contains("not presumed frozen: at most 30 %")
        .contains(
            "is stated to have votes (voting-rights-50-to-75-percent): an indication of control");
    assertThat(asked("example-voted", "ofac")).contains("control alone does not block");
  }

  @Test
  void theRightToAppointTheBoardDecidesInBritainAlone() {
    assertThat(asked("example-board", "uk"))
        .contains("a listed party has the right to appoint or remove most of the board, as stated");
    assertThat(asked("example-board", "eu"))
        .contains("not presumed frozen", "an indication of control, to be reviewed");
  }

  @Test
  void britainAddsTheStakesOfPartiesThatAreStatedToActJointly() {
    assertThat(asked("example-allied", "uk"))
        .contains("owned or controlled: listed parties hold 55 %")
        .contains("are stated to act jointly; their stakes are added up");
    assertThat(asked("example-divided", "uk")).contains("not owned or controlled");
  }

  @Test
  void aGovernmentThatIsBlockedByStatusIsFlaggedAndNotCounted() {
    assertThat(asked("example-state", "ofac"))
        .contains("Blocked by status? Example Ministry of Ports is stated as a public body (ir)")
        .contains("not counted here")
        .doesNotContain("  blocked by rule");
    assertThat(asked("example-state", "eu")).doesNotContain("Blocked by status?");
  }

  @Test
  void europeCountedMoreThanHalfUntilJuly2024() {
    assertThat(run("ownership", "example-half", "--rule", "eu", "--on", "2024-07-02").out())
        .contains("not presumed frozen");
  }

  @Test
  void beforeTheListingNothingIsSeeded() {
    assertThat(run("ownership", "example-half", "--rule", "ofac", "--on", "2024-02-22").out())
        .doesNotContain("  blocked by rule");
  }

  @Test
  void whatIsUnknownIsABoundAndTheSmallestMissingFactIsNamed() {
    assertThat(asked("example-open", "ofac"))
        .contains(
            "may be blocked by rule: 38 % known, 24 % unknown", "Smallest missing fact: who holds");
  }

  @Test
  void aStakeThatSourcesContestStandsSideBySide() {
    assertThat(asked("example-contested", "ofac"))
        .contains("stated: 40 (read as 40 %)", "stated: 60 (read as 60 %)", "40 to 60 %");
  }

  @Test
  void aShareWithoutBoundsIsShownAndRaisesRedFlag29() {
    assertThat(asked("example-flag", "bis"))
        .contains("stated: substantial (read as unknown)", "Red Flag 29", "unverified whether");
  }

  @Test
  void aListWithoutARowSeedsNothingAndIsNamed() {
    assertThat(asked("example-divided", "ofac"))
        .contains("SEEDS NOTHING", "Example Ministry, EXAMPLE-LIST");
  }

  @Test
  void aPostIsACautionAndNeverAFreeze() {
    assertThat(asked("example-half", "eu")).contains("an indication of control, to be reviewed");
  }

  @Test
  void nobodyOwnsAPersonButAPersonHolds() throws IOException {
    Run run = run("ownership", "example-y", "--all-rules", "--on", TODAY);
    assertThat(run.code()).isEqualTo(ExitCode.DONE.code());
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("A person cannot be owned: rules of ownership apply to what a person holds.")
        .contains("stated: 25 % (read as 25 %)")
        .contains("OFAC 50 Percent Rule: blocked by rule: listed parties hold 55 %")
        .doesNotContain("not blocked by rule");
    Map<String, Object> answer =
        JSON.std.mapFrom(
            run("ownership", "example-p", "--all-rules", "--on", TODAY, "--json").out());
    assertThat((List<?>) answer.get("rules")).isEmpty();
    Map<?, ?> person = (Map<?, ?>) Objects.requireNonNull(answer.get("person"));
    assertThat((List<?>) person.get("counts_under")).isEmpty();
    assertThat((List<?>) person.get("held")).isNotEmpty();
  }

  @Test
  void whatIsNamedItselfIsToldApartFromTheOwner() throws IOException {
    Files.writeString(
        home.resolve("more.ftm.json"),
        """
        {"id": "example-own-21", "schema": "Ownership", "properties": {"owner": ["example-p"], \
        "asset": ["example-x"], "percentage": ["20"]}, "datasets": ["more"]}
        """);
    run("import", "more.ftm.json");
    assertThat(
            run("ownership", "example-p", "--all-rules", "--on", TODAY)
                .out()
                .replaceAll("\\s+", " "))
        .contains("a measure names it itself: OFAC SDN list: blocking since 2024-02-23 [");
    Map<String, Object> answer =
        JSON.std.mapFrom(
            run("ownership", "example-p", "--all-rules", "--on", TODAY, "--json").out());
    Map<?, ?> person = (Map<?, ?>) Objects.requireNonNull(answer.get("person"));
    Map<?, ?> held =
        ((List<?>) Objects.requireNonNull(person.get("held")))
            .stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> "example-x".equals(each.get("party")))
                .findFirst()
                .orElseThrow();
    assertThat((List<?>) held.get("rules")).isEmpty();
    assertThat(first(held, "itself_named").get("rule")).isEqualTo("ofac");
    assertThat(String.valueOf(first(held, "itself_named").get("listing_statements")))
        .contains("record=example-us-x");
    assertThat(held.get("worked")).isEqualTo(true);
    assertThat(held.get("cut")).isEqualTo(false);
  }

  @Test
  void theStateAfterTheStayIsASetting() throws IOException {
    Files.writeString(
        home.resolve("chokepoint.toml"), "[ownership]\nbis_after_stay = \"stayed\"\n");
    assertThat(asked("example-half", "bis")).contains("the rule is stayed on this day");
  }

  @Test
  void jsonGivesEveryAddendItsStatements() throws IOException {
    Map<String, Object> answer =
        JSON.std.mapFrom(
            run("ownership", "example-divided", "--all-rules", "--on", TODAY, "--json").out());
    List<?> rules = (List<?>) Objects.requireNonNull(answer.get("rules"));
    assertThat(
            rules.stream().map(rule -> String.valueOf(((Map<?, ?>) rule).get("status"))).toList())
        .startsWith("reached", "reached", "not_reached");
    Map<?, ?> step = first(rules.getFirst(), "steps");
    Map<?, ?> stake = first(first(step, "addends"), "stakes");
    assertThat(String.valueOf(stake.get("statements")))
        .contains("record=example-own-1", "property=percentage", "stakes.ftm.json");
  }

  @Test
  void whoAsksWronglyIsTold() {
    assertThat(run("ownership", "example-half", "--rule", "mars").code())
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(run("ownership", "example-half").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("ownership", "nobody", "--all-rules").code())
        .isEqualTo(ExitCode.NOT_FOUND.code());
  }

  private static Map<?, ?> first(Object of, String member) {
    return (Map<?, ?>) ((List<?>) Objects.requireNonNull(((Map<?, ?>) of).get(member))).getFirst();
  }

  private String asked(String party, String rule) {
    return run("ownership", party, "--rule", rule, "--on", TODAY).out().replaceAll("\\s+", " ");
  }
}
