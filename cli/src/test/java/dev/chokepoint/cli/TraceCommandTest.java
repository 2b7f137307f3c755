package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// `trace`, run as a user runs it on the case that ships with the program.
class TraceCommandTest {

  /// The case imported once, for all that only ask.
  @TempDir static Path sample;

  @TempDir Path own;

  private Path home = sample;

  /// What a command did.
  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  private void enterAnItem() throws IOException {
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path each : (Iterable<Path>) files::iterator) {
        if (!each.equals(sample)) {
          Files.copy(each, own.resolve(sample.relativize(each)));
        }
      }
    }
    home = own;
    run("item", "new", "--weapon", "Shahed-136", "--recovered", "2023-07", "--data", "demo");
    run(
        "item",
        "add-marking",
        "item-1",
        "--text",
        "STM32F765VIT6",
        "--component",
        "U7",
        "--data",
        "demo");
  }

  @BeforeAll
  static void importTheCase() {
    FakeSurroundings machine = new FakeSurroundings(sample);
    assertThat(new CommandLineProgram(machine.surroundings()).run("demo", "--quiet"))
        .as(machine.err())
        .isZero();
  }

  @Test
  void bothShippersOfTheChipLeadToOneConsigneeAndTheLastLinkIsDashed() {
    Run run = run("--data", "demo", "trace", "STM32F765VIT6");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "ROUTE 1 OF 2",
            "shipped, 2022-08-26, 100 pieces ┄┄▶ OOO Onelek",
            "shipped, 2022-11-30, 22 pieces ┄┄▶ OOO Onelek",
            "ACE Electronic (HK)",
            "JINMINGSHENG TECHNOLOGY HK CO LIMITED",
            "found, date unknown ╌ ▷ GUR component 2090",
            "none shows that its")
        .doesNotContain("ROUTE 3");
  }

  @Test
  void listingLagsAreDateArithmetic() throws IOException {
    List<Map<String, Object>> lags = lags("STM32F765VIT6");

    assertThat(days(lags, "geran2-onelek")).contains(328);
    assertThat(days(lags, "geran2-ace-electronic")).contains(406);
    assertThat(days(lags, "ofac-48729")).contains(518);
  }

  @Test
  void listsFollowEachOtherByAYearOrMore() throws IOException {
    assertThat(
            lags("STM32F765VIT6").stream()
                .filter(lag -> Objects.equals(lag.get("party"), "geran2-ace-electronic"))
                .map(lag -> lag.get("after_first_least")))
        .contains(0, 390, 507, 651);
  }

  @Test
  void whatCouldNotBeTestedIsNamedAndAStepBesideItIsNoBetterThanWeak() throws IOException {
    Map<String, Object> trace = traces("STM32F765VIT6").getFirst();

    assertThat(maps(trace, "tests_not_applied"))
        .extracting(test -> test.get("test"))
        .contains("production", "recovery");
    assertThat(steps(trace).filter(step -> Objects.equals(step.get("kind"), "shipped")))
        .extracting(step -> step.get("strength"))
        .containsOnly("weak");
  }

  @Test
  void whatAnAuthorityStatesOfBothEndsIsDocumented() throws IOException {
    Map<String, Object> best = maps(traces("geran2-servomotor").getFirst(), "routes").getFirst();

    assertThat(best.get("strength")).isEqualTo("documented");
    assertThat(maps(best, "steps"))
        .extracting(step -> step.get("from"))
        .first()
        .isEqualTo("geran2-himark");
  }

  @Test
  void everyStepNamesItsSourcesAndTheSourceIsListed() throws IOException {
    Map<String, Object> answer = json("geran2-servomotor");
    List<Object> known =
        maps(answer, "sources").stream().map(source -> source.get("number")).toList();

    assertThat(steps(traces("geran2-servomotor").getFirst()))
        .filteredOn(step -> !Objects.equals(step.get("strength"), "assumed"))
        .allSatisfy(step ->
            assertThat((List<?>) step.get("sources")).isNotEmpty().allMatch(known::contains));
  }

  @Test
  void anItemEnteredByHandIsTracedLikeAPublishedOne() throws IOException {
    enterAnItem();

    Run traced = run("trace", "item-1", "--data", "demo");

    assertThat(traced.code()).as(traced.err()).isZero();
    assertThat(traced.out()).contains("2023-07-01 to 2023-07-31", "OOO Onelek", "ROUTE 1 OF");
  }

  @Test
  void theConsigneesShareAndTheMissingRecordsStandBesideTheRoutes() throws IOException {
    Map<String, Object> trace = traces("STM32F765VIT6").getFirst();

    assertThat(String.valueOf(trace.get("around")))
        .contains("OOO Onelek received 122 of 122 pieces that fit, 100.0 %, in 2 shipments.");
    assertThat(maps(trace, "would_strengthen"))
        .extracting(missing -> missing.get("request"))
        .allSatisfy(request ->
            assertThat(String.valueOf(request)).contains("implies no wrongdoing by anyone"));
  }

  @Test
  void thePointOfDiversionIsNotShownWhereAnAssumedStepStandsBefore() throws IOException {
    Map<String, Object> trace = traces("STM32F765VIT6").getFirst();

    assertThat(trace.get("point_of_diversion"))
        .isEqualTo(
            Map.of(
                "shown",
                false,
                "because",
                "not_borne",
                "says",
                "the step from STMicroelectronics to ACE Electronic (HK) is assumed, so the goods"
                    + " may have gone another way."));
    assertThat(run("trace", "STM32F765VIT6", "--data", "demo").out())
        .contains("POINT OF DIVERSION ON THE BEST ROUTE", "Not shown: the step from");
  }

  @Test
  void anotherRecoveryWithTheSameConsigneeIsTold() throws IOException {
    assertThat(maps(traces("geran2-gur-2090").getFirst(), "same_consignee_elsewhere")).isEmpty();
    enterAnItem();

    Map<String, Object> shared =
        maps(traces("geran2-gur-2090").getFirst(), "same_consignee_elsewhere").getFirst();

    assertThat(shared).containsEntry("consignee", "geran2-onelek");
    assertThat(maps(shared, "components"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each).containsEntry("items", List.of("item-1"));
          assertThat((List<?>) each.get("shipments")).hasSize(2);
        });
    assertThat(run("trace", "geran2-gur-2090", "--data", "demo").out())
        .contains("OOO Onelek also received shipments that fit 1 part found elsewhere: ");
  }

  @Test
  void theCaseItselfReportsTheSharedBuildingTheBurstAndTheListedMaker() {
    assertThat(run("demo").out())
        .contains(
            "7 parties give one building, sh-2 5/12",
            "4 companies were founded within 9 days at one building",
            "1221600079623, 1221600079634, 1221600079645, entries apart 1, 1",
            "OJE PARVAZ MADO NAFAR COMPANY appears on a list");
  }

  @Test
  void aNumberThatNobodyShippedSaysSo() {
    Run run = run("trace", "ZX99Q1", "--data", "demo");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("NO ROUTE", "0 fit");
  }

  @Test
  void aPartyIsNoPart() {
    Run run = run("trace", "geran2-onelek", "--data", "demo");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("give a component, a recovered item or a part number");
  }

  private Map<String, Object> json(String subject) throws IOException {
    Run run = run("trace", subject, "--data", "demo", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    return JSON.std.mapFrom(run.out());
  }

  private List<Map<String, Object>> traces(String subject) throws IOException {
    return maps(json(subject), "traces");
  }

  private List<Map<String, Object>> lags(String subject) throws IOException {
    return maps(json(subject), "listing_lags");
  }

  private static Stream<Map<String, Object>> steps(Map<String, Object> trace) {
    return maps(trace, "routes").stream().flatMap(route -> maps(route, "steps").stream());
  }

  private static List<Object> days(List<Map<String, Object>> lags, String party) {
    return lags.stream()
        .filter(lag -> Objects.equals(lag.get("party"), party))
        .map(lag -> Objects.requireNonNull(lag.get("days_least")))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<String, Object> map, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(map.get(name), name);
  }
}
