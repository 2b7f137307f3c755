package dev.chokepoint.parts.decode;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.parts.SharedParts;
import dev.chokepoint.parts.marking.ComparisonKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The published markings: what each row states of part and date is among our readings.
class PublishedMarkingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 6, 13);
  private static final Pattern DATE = Pattern.compile("(20\\d\\d)-(W?)(\\d\\d)");

  private final Decoder decoder = Decoder.standard(TODAY);

  @TestFactory
  Stream<DynamicTest> every_stated_part_and_date_is_read() throws IOException {
    List<NamedCsvRecord> rows = SharedParts.rows("markings.csv");
    assertThat(rows).hasSize(62);
    return rows.stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.getField("gur_id") + " " + row.getField("marking_as_published"),
                () -> check(row)));
  }

  private void check(NamedCsvRecord row) {
    Decoding decoding =
        decoder.decode(
            row.getField("marking_as_published"), row.getField("maker_as_published"), PUBLISHED);
    String stated = row.getField("candidate_mpn");
    assertThat(numbers(decoding)).as("parts").contains(stated(stated));
    String date = row.getField("candidate_date");
    if (date.startsWith("none") || date.equals("undecodable") || date.equals("undecoded")) {
      assertThat(decoding.dates()).as("dates").isEmpty();
    }
    if (date.equals("undecodable")) {
      assertThat(decoding.refusals()).isNotEmpty();
    }
    for (MatchResult match : DATE.matcher(date).results().toList()) {
      assertThat(decoding.dates())
          .as("a reading that covers " + match.group())
          .anySatisfy(reading -> {
            assertThat(reading.interval().from()).isBeforeOrEqualTo(first(match));
            assertThat(reading.interval().to()).isAfterOrEqualTo(last(match));
          });
    }
  }

  /// The stated number without the remark in brackets; a family ends in `xx`.
  private static String stated(String text) {
    return ComparisonKey.loose(text.replaceAll("\\(.*|\\[.*|\\?", ""));
  }

  private static List<String> numbers(Decoding decoding) {
    List<String> numbers = new ArrayList<>();
    for (PartCandidate part : decoding.parts()) {
      numbers.add(ComparisonKey.loose(part.number().written()));
      numbers.add(ComparisonKey.loose(part.number().number()));
      numbers.add(ComparisonKey.loose(part.number().base()));
    }
    return numbers;
  }

  private static LocalDate first(MatchResult date) {
    int year = Integer.parseInt(date.group(1));
    int number = Integer.parseInt(date.group(3));
    return date.group(2).isEmpty() ? YearMonth.of(year, number).atDay(1) : monday(year, number);
  }

  private static LocalDate last(MatchResult date) {
    return date.group(2).isEmpty()
        ? YearMonth.from(first(date)).atEndOfMonth()
        : first(date).plusDays(6);
  }

  private static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// Rules are data, published markings are not: a rule must work without having seen the marking.
  @Test
  void no_published_marking_stands_in_the_rules() throws IOException {
    List<NamedCsvRecord> rows = SharedParts.rows("markings.csv");
    StringBuilder rules = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        rules.append(Files.readString(file).replaceAll("\\s+", "")).append('\n');
      }
    }
    for (NamedCsvRecord row : rows) {
      String marking = row.getField("marking_as_published");
      assertThat(rules.indexOf(marking.replaceAll("\\s+", ""))).as(marking).isNegative();
      for (String token : marking.split("\\s+")) {
        if (token.length() >= 6 && token.matches(".*\\d.*[A-Z].*\\d.*") && isLot(row, token)) {
          assertThat(rules.indexOf(token)).as(token).isNegative();
        }
      }
    }
  }

  /// Whether a token is no piece of the part number that the row states.
  private static boolean isLot(NamedCsvRecord row, String token) {
    return !ComparisonKey.loose(row.getField("candidate_mpn")).contains(ComparisonKey.loose(token));
  }
}
