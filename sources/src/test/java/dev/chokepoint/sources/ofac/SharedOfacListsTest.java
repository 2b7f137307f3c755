package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/// Reads two whole published lists, where the directory that `CHOKEPOINT_SHARED_DATA` names has
/// them.
class SharedOfacListsTest {

  private static final String VARIABLE = "CHOKEPOINT_SHARED_DATA";

  private TestReporter reporter = entry -> {};

  @BeforeEach
  void reportTo(TestReporter given, TestInfo test) {
    reporter = given;
  }

  @Test
  void theSdnListOfJuly2021IsReadWhole() throws IOException {
    OfacRun run = read("ofac-sdn-2021");

    assertThat(entitiesBySchema(run))
        .containsEntry("Person", 4620L)
        .containsEntry("Vessel", 406L)
        .containsEntry("Airplane", 277L)
        .containsEntry("Organization", 3673L);
    assertThat(run.count("designatedParties")).isEqualTo(8976);
    assertThat(run.count("aliases")).isEqualTo(11_910);
    assertThat(run.count("addresses")).isEqualTo(13_837);
    assertThat(understood(run)).isGreaterThan(0.995);
    assertThat(run.issues()).noneMatch(each -> each.severity() == ReadIssue.Severity.REJECTED);
    everyStatementHasAPlaceAndAKnownProperty(run);
    report("SDN 2021", run);
  }

  @Test
  void theConsolidatedListOfDecember2025IsReadWhole() throws IOException {
    OfacRun run = read("ofac-consolidated-2025");

    assertThat(run.count("designatedParties")).isEqualTo(442);
    assertThat(run.count("aliases")).isEqualTo(1073);
    assertThat(run.count("addresses")).isEqualTo(574);
    assertThat(understood(run)).isGreaterThan(0.99);
    assertThat(run.issues()).noneMatch(each -> each.severity() == ReadIssue.Severity.REJECTED);
    assertThat(run.statements()).noneMatch(each -> each.property().equals("topics"));
    everyStatementHasAPlaceAndAKnownProperty(run);
    report("consolidated 2025", run);
  }

  private static void everyStatementHasAPlaceAndAKnownProperty(OfacRun run) {
    assertThat(run.statements())
        .allSatisfy(each -> {
          assertThat(each.provenance().locators()).isNotEmpty();
          assertThat(each.propertyType()).as(each.schema() + ":" + each.property()).isNotNull();
          assertThat(Model.bundled().schema(each.schema())).isNotNull();
        });
  }

  private static OfacRun read(String list) throws IOException {
    String shared = System.getenv(VARIABLE);
    Path folder = shared == null ? null : Path.of(shared, "lists", list);
    Assumptions.assumeTrue(
        folder != null && Files.isDirectory(folder),
        () -> "skipped: " + VARIABLE + " names no directory that holds lists/" + list);
    try (Stream<Path> files = Files.list(java.util.Objects.requireNonNull(folder))) {
      List<InputFile> given =
          files.sorted().map(FileOnDisk::new).map(InputFile.class::cast).toList();
      return OfacRun.of(new OfacCsvReader().recognise(given));
    }
  }

  private static Map<String, Long> entitiesBySchema(OfacRun run) {
    return run.statements().stream()
        .filter(each -> each.property().equals(Statement.EXISTENCE))
        .collect(Collectors.groupingBy(Statement::schema, Collectors.counting()));
  }

  private static double understood(OfacRun run) {
    return (double) run.count("remarkSegmentsUnderstood") / run.count("remarkSegments");
  }

  private void report(String list, OfacRun run) {
    reporter.publishEntry(
        list + " understood", String.format(Locale.ROOT, "%.4f", understood(run)));
    reporter.publishEntry(list + " counts", run.counts().toString());
    run.issues().stream()
        .map(each -> each.reason() + ": " + each.value())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(20)
        .forEach(each -> reporter.publishEntry(list + " x" + each.getValue(), each.getKey()));
  }
}
