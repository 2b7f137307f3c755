package dev.chokepoint.parts.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.DateInterval;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One specification a maker, beside this class as `MAKER-spec.tsv`: made-up markings, the exact
/// readings expected, and the rule that gives them. Every rule file has one, and it exercises every
/// rule of the file.
class MakerSpecTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Pattern CODE =
      Pattern.compile("(\\d{4})-(?:W(\\d{2})(\\+)?|(\\d{2}))(?:/10y/(\\d{4}))?");

  private record Row(String marking, String expected, String rule) {}

  @TestFactory
  Stream<DynamicTest> readsAsSpecified() throws IOException, URISyntaxException {
    List<String> makers = makers();
    assertThat(makers).hasSizeGreaterThan(35);
    return makers.stream()
        .flatMap(maker ->
            rows(maker).stream()
                .map(row ->
                    DynamicTest.dynamicTest(
                        maker + ": " + row.marking(), () -> check(maker, row))));
  }

  @TestFactory
  Stream<DynamicTest> exercisesEveryRule() throws IOException, URISyntaxException {
    return makers().stream()
        .map(maker ->
            DynamicTest.dynamicTest(
                maker,
                () -> {
                  List<String> shown = rows(maker).stream().map(Row::rule).toList();
                  List<String> own = ownRules(maker);
                  assertThat(shown).isNotEmpty().containsAll(own);
                }));
  }

  private static void check(String maker, Row row) {
    DateAnswer answer =
        DateCodes.standard(TODAY)
            .read(
                maker.equals("generic") ? null : maker,
                List.of(row.marking().split(" ")),
                null,
                List.of());
    List<DateInterval> read = answer.readings().stream().map(DateReading::interval).toList();
    if (row.expected().startsWith("refused ")) {
      String reason = row.expected().substring("refused ".length());
      assertThat(read).isEmpty();
      assertThat(answer.refusals())
          .anySatisfy(
              refusal -> assertThat(refusal.reason().text()).contains(reason).contains(row.rule()));
    } else {
      assertThat(read).as("%s", answer).containsExactlyElementsOf(dates(row.expected()));
      assertThat(read.isEmpty() || hasRule(answer, row.rule())).as("%s", answer).isTrue();
    }
  }

  private static boolean hasRule(DateAnswer answer, String rule) {
    return answer.readings().stream().anyMatch(reading -> reading.ruleId().equals(rule));
  }

  private static List<DateInterval> dates(String expected) {
    List<DateInterval> dates = new ArrayList<>();
    for (String written : expected.equals("-") ? new String[0] : expected.split(", ")) {
      Matcher code = CODE.matcher(written);
      assertThat(code.matches()).as(written).isTrue();
      int newest = Integer.parseInt(code.group(1));
      int oldest = code.group(5) == null ? newest : Integer.parseInt(code.group(5));
      for (int year = newest; year >= oldest; year -= 10) {
        dates.add(interval(code, year));
      }
    }
    return dates;
  }

  private static DateInterval interval(Matcher code, int year) {
    if (code.group(4) != null) {
      return ProductionPeriod.month(year, Integer.parseInt(code.group(4)));
    }
    int week = Integer.parseInt(code.group(2));
    return code.group(3) == null
        ? ProductionPeriod.week(year, week)
        : ProductionPeriod.sixWeeks(year, week);
  }

  private static List<String> ownRules(String maker) throws IOException, URISyntaxException {
    try (Stream<String> lines = Files.lines(folder("generic.tsv").resolve(maker + ".tsv"))) {
      return lines
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length == 7)
          .map(cells -> cells[2])
          .toList();
    }
  }

  private static List<Row> rows(String maker) {
    try (Stream<String> lines =
        Files.lines(folder("generic-spec.tsv").resolve(maker + "-spec.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError("no specification of " + maker, e);
    }
  }

  private static List<String> makers() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder("generic.tsv"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .map(name -> name.substring(0, name.length() - ".tsv".length()))
          .sorted()
          .toList();
    }
  }

  private static Path folder(String file) throws URISyntaxException {
    URL url = Objects.requireNonNull(MakerSpecTest.class.getResource(file));
    return Objects.requireNonNull(Path.of(url.toURI()).getParent());
  }
}
