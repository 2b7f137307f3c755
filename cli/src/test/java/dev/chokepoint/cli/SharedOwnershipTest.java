package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// A real cluster of companies as published, asked on every day on which something changes. What is
/// expected is read from the file's lines here, without any of the program's readers.
class SharedOwnershipTest {

  private static final String FILE = "ftm/zala.entities.ftm.json";

  @TempDir Path home;
  private final List<Line> lines = new ArrayList<>();

  /// One line of the file.
  private record Line(String id, String schema, Set<String> datasets, Map<String, ?> properties) {

    List<String> values(String property) {
      List<String> values = new ArrayList<>();
      if (properties.get(property) instanceof List<?> stated) {
        stated.forEach(value -> values.add(String.valueOf(value)));
      }
      return values;
    }

    boolean says(String property, String value) {
      return values(property).contains(value);
    }

    /// Whether it holds on a day, by its dates; without dates it does.
    boolean on(LocalDate day) {
      return values("startDate").stream().noneMatch(d -> LocalDate.parse(d).isAfter(day))
          && values("endDate").stream().noneMatch(d -> LocalDate.parse(d).isBefore(day));
    }
  }

  @BeforeEach
  void importTheCluster() throws IOException {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    Path file = Path.of(shared == null ? "" : shared, FILE);
    Assumptions.assumeTrue(
        shared != null && Files.isRegularFile(file),
        () -> "skipped: CHOKEPOINT_SHARED_DATA names no directory that holds " + FILE);
    for (String line : Files.readAllLines(file)) {
      Map<String, Object> read = JSON.std.mapFrom(line);
      Set<String> datasets = new TreeSet<>();
      ((List<?>) Objects.requireNonNull(read.get("datasets")))
          .forEach(name -> datasets.add(String.valueOf(name)));
      lines.add(
          new Line(
              String.valueOf(read.get("id")),
              String.valueOf(read.get("schema")),
              datasets,
              castToMap(Objects.requireNonNull(read.get("properties")))));
    }
    run("import", file.toString());
  }

  @Test
  void everyAddendNamesTheStatementsItRestsOnUnderAllFourRules() throws IOException {
    int addends = 0;
    for (String company : companies()) {
      for (LocalDate day : daysOfChange(company)) {
        for (Map<?, ?> rule : list(ownership(company, day), "rules")) {
          addends += compare(company, day, rule);
        }
      }
    }
    assertThat(addends).as("addends compared").isGreaterThan(80);
  }

  private int compare(String company, LocalDate day, Map<?, ?> rule) {
    String name = rule.get("rule") + " on " + company + ", " + day;
    List<Map<?, ?>> steps = list(rule, "steps");
    if (steps.isEmpty()) {
      assertThat(rule.get("status")).as(name).isEqualTo("not_in_force");
      return 0;
    }
    Map<?, ?> last = steps.getLast();
    assertThat(last.get("asset")).as(name).isEqualTo(company);
    Map<String, List<Line>> held = heldIn(company, day);
    assertThat(list(last, "addends").stream().map(a -> String.valueOf(a.get("owner"))))
        .as(name)
        .containsExactlyInAnyOrderElementsOf(held.keySet());
    Map<String, BigDecimal> inListedHands = new TreeMap<>();
    for (Map<?, ?> addend : list(last, "addends")) {
      String owner = String.valueOf(addend.get("owner"));
      List<Line> stakes = Objects.requireNonNull(held.get(owner));
      assertThat(statements(list(addend, "stakes")))
          .as(name + ", stake of " + owner)
          .isEqualTo(expected(stakes, owner, company));
      boolean seed = isNamed(owner, String.valueOf(rule.get("rule")), day);
      assertThat(addend.get("because") != null)
          .as(name + ", whether " + owner + " is named")
          .isEqualTo(seed);
      if (seed) {
        inListedHands.put(owner, least(stakes));
        assertThat(list(addend, "listing_statements"))
            .as(name + ", listing of " + owner)
            .isNotEmpty()
            .allSatisfy(statement -> assertThat(speaksOf(statement, owner)).isTrue());
      }
    }
    BigDecimal expected =
        Objects.equals(rule.get("rule"), "uk")
            ? inListedHands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max)
            : inListedHands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(new BigDecimal(String.valueOf(rule.get("known"))))
        .as(name + ", share in listed hands")
        .isEqualByComparingTo(expected.min(new BigDecimal(100)));
    return held.size();
  }

  private Set<String> companies() {
    Set<String> companies = new TreeSet<>();
    ownerships().forEach(line -> companies.addAll(line.values("asset")));
    return companies;
  }

  private List<Line> ownerships() {
    return lines.stream().filter(line -> line.schema().equals("Ownership")).toList();
  }

  /// The first and last day of each stake, the day after, and a day long after.
  private Set<LocalDate> daysOfChange(String company) {
    Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.of(2026, 11, 26)));
    for (Line line : ownerships()) {
      if (line.says("asset", company)) {
        line.values("startDate").forEach(date -> days.add(LocalDate.parse(date)));
        line.values("endDate").forEach(date -> days.add(LocalDate.parse(date)));
        line.values("endDate").forEach(date -> days.add(LocalDate.parse(date).plusDays(1)));
      }
    }
    return days;
  }

  private Map<String, List<Line>> heldIn(String company, LocalDate day) {
    Map<String, List<Line>> held = new TreeMap<>();
    for (Line line : ownerships()) {
      if (line.says("asset", company) && line.on(day)) {
        line.values("owner")
            .forEach(owner -> held.computeIfAbsent(owner, o -> new ArrayList<>()).add(line));
      }
    }
    return held;
  }

  /// The least of what is stated; a record without a percentage yields to those that have one.
  private static BigDecimal least(List<Line> stakes) {
    return stakes.stream()
        .flatMap(line -> line.values("percentage").stream())
        .map(BigDecimal::new)
        .min(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static Set<String> expected(List<Line> stakes, String owner, String asset) {
    Set<String> statements = new TreeSet<>();
    for (Line line : stakes) {
      statements.add(line.id() + " owner=" + owner);
      statements.add(line.id() + " asset=" + asset);
      for (String property : List.of("percentage", "startDate", "endDate")) {
        line.values(property)
            .forEach(value -> statements.add(line.id() + " " + property + "=" + value));
      }
    }
    return statements;
  }

  private static Set<String> statements(List<Map<?, ?>> stakes) {
    Set<String> statements = new TreeSet<>();
    for (Map<?, ?> stake : stakes) {
      for (Map<?, ?> statement : list(stake, "statements")) {
        if (!"role".equals(statement.get("property"))) {
          statements.add(
              statement.get("record")
                  + " "
                  + statement.get("property")
                  + "="
                  + statement.get("value"));
        }
      }
    }
    return statements;
  }

  /// Whether a measure that the rule counts names the party on the day: by a listing, or by the
  /// programmes that the party's own record names.
  private boolean isNamed(String party, String rule, LocalDate day) {
    return lines.stream().anyMatch(line -> line.says("entity", party) && names(line, rule, day))
        || lines.stream()
            .filter(line -> line.id().equals(party))
            .anyMatch(line -> namesItself(line, rule));
  }

  private static boolean names(Line line, String rule, LocalDate day) {
    boolean named =
        switch (rule) {
          case "ofac" ->
              line.says("authority", "Office of Foreign Assets Control")
                  && line.says("provisions", "Block");
          case "eu" ->
              line.says("programId", "EU-UKR")
                  && (line.datasets().contains("eu_fsf")
                      || line.datasets().contains("be_fod_sanctions")
                      || line.datasets().contains("fr_tresor_gels_avoir"));
          case "uk" -> line.says("provisions", "Asset freeze");
          default -> line.says("programId", "US-BIS-EL");
        };
    return named && line.on(day);
  }

  private static boolean namesItself(Line line, String rule) {
    return switch (rule) {
      case "ofac" -> line.datasets().contains("us_ofac_sdn") && line.says("programId", "US-RUSHAR");
      case "eu" -> line.datasets().contains("eu_fsf") && line.says("programId", "EU-UKR");
      case "bis" -> line.says("programId", "US-BIS-EL");
      default -> false;
    };
  }

  private boolean speaksOf(Map<?, ?> statement, String party) {
    String record = String.valueOf(statement.get("record"));
    return lines.stream()
        .filter(line -> line.id().equals(record))
        .anyMatch(line -> record.equals(party) || line.says("entity", party));
  }

  private Map<?, ?> ownership(String company, LocalDate day) throws IOException {
    return JSON.std.mapFrom(
        run("ownership", company, "--all-rules", "--on", day.toString(), "--json"));
  }

  private String run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    assertThat(code).as(machine.err()).isZero();
    return machine.out();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> castToMap(Object value) {
    return (Map<String, ?>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> list(Map<?, ?> of, String member) {
    return (List<Map<?, ?>>) Objects.requireNonNull(of.get(member), member);
  }
}
