package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Reads two whole published lists, where the directory that `CHOKEPOINT_SHARED_DATA` names has
/// them.
class SharedOfacListsTest {

  private static final String VARIABLE = "CHOKEPOINT_SHARED_DATA";

  private static final System.Logger LOG = System.getLogger("ofac.shared");

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
    assertThat(run.statements().stream().filter(each -> each.provenance().locators().isEmpty()))
        .isEmpty();
    assertThat(run.statements().stream().filter(each -> each.propertyType() == null)).isEmpty();
  }

  private static OfacRun read(String list) throws IOException {
    String shared = System.getenv(VARIABLE);
    Path folder = shared == null ? null : Path.of(shared, "lists", list);
    Assumptions.assumeTrue(
        folder != null && Files.isDirectory(folder),
        () -> "skipped: " + VARIABLE + " names no directory that holds lists/" + list);
    try (Stream<Path> files = Files.list(Objects.requireNonNull(folder))) {
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

  private static void report(String list, OfacRun run) {
    LOG.log(
        System.Logger.Level.INFO,
        String.format(
            Locale.ROOT,
            "%s: %.2f %% of remark segments understood, %s%n%s",
            list,
            100 * understood(run),
            run.counts(),
            mostFrequent(run.issues())));
  }

  private static String mostFrequent(List<ReadIssue> issues) {
    return issues.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.reason() + ": " + each.value(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(20)
        .map(each -> each.getValue() + " x " + each.getKey())
        .collect(Collectors.joining("\n"));
  }
}
