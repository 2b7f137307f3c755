package dev.chokepoint.parts.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.interval.DateInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every date stated for a published marking is among our readings, where `CHOKEPOINT_SHARED_DATA`
/// names a folder with `parts/markings.csv`. Published markings are test data only; the rules know
/// none of them.
class PublishedMarkingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?!\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("Texas Instruments", "texas-instruments"),
          Map.entry("National (TI)", "national-semiconductor"),
          Map.entry("Microchip (as published)", "microchip"),
          Map.entry("Analog Devices", "analog-devices"),
          Map.entry("Maxim (ADI)", "maxim"),
          Map.entry("Linear (ADI)", "linear"),
          Map.entry("STMicroelectronics", "stmicroelectronics"),
          Map.entry("u-blox", "u-blox"),
          Map.entry("CTS Corporation", "cts"),
          Map.entry("NXP", "nxp"),
          Map.entry("Altera (Intel)", "altera"),
          Map.entry("ISSI", "issi"),
          Map.entry("Winbond", "winbond"),
          Map.entry("Marvell", "marvell"),
          Map.entry("Vishay", "vishay"),
          Map.entry("Infineon", "infineon"),
          Map.entry("International Rectifier (Infineon)", "international-rectifier"),
          Map.entry("GigaDevice", "gigadevice"),
          Map.entry("ams-OSRAM", "ams-osram"),
          Map.entry("Mornsun", "mornsun"),
          Map.entry("Toshiba", "toshiba"),
          Map.entry("Pierburg", "pierburg"),
          Map.entry("Gowin", "gowin"),
          Map.entry("Traco Power", "traco-power"),
          Map.entry("Plant Atlant JSC", "plant-atlant"));

  @Test
  void everyStatedDateIsAmongTheReadings() throws IOException {
    List<NamedCsvRecord> rows = rows();
    List<String> wrong = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      DateAnswer answer = read(row, KEYS.get(row.getField("maker_as_published")));
      List<DateInterval> read = answer.readings().stream().map(DateReading::interval).toList();
      List<DateInterval> stated = stated(row.getField("candidate_date"));
      if (!read.containsAll(stated) || (stated.isEmpty() && !read.isEmpty())) {
        wrong.add(
            row.getField("gur_id") + " " + row.getField("marking_as_published") + ": " + answer);
      }
    }
    assertThat(rows).hasSize(62);
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyTheTokensOfTheDateAreRead() throws IOException {
    for (NamedCsvRecord row : rows()) {
      DateAnswer answer = read(row, KEYS.get(row.getField("maker_as_published")));
      assertThat(answer.readings().stream().map(DateReading::firstToken).distinct().count())
          .as("%s: %s", row.getField("marking_as_published"), answer.readings())
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void theUndecodableOnesSayWhy() throws IOException {
    for (NamedCsvRecord row : rows()) {
      String date = row.getField("candidate_date");
      if (date.equals("undecodable") || date.equals("undecoded")) {
        DateAnswer answer = read(row, KEYS.get(row.getField("maker_as_published")));
        assertThat(answer.refusals())
            .extracting(Refusal::reason)
            .anyMatch(reason -> reason.text().startsWith("undecodable"));
      }
      if (date.startsWith("GUR says")) {
        assertThat(read(row, "plant-atlant").readings()).allMatch(DateReading::disputed);
      }
    }
  }

  private static DateAnswer read(NamedCsvRecord row, @Nullable String key) {
    return DateCodes.standard(TODAY)
        .read(key, tokens(row.getField("marking_as_published")), null, List.of());
  }

  private static List<String> tokens(String marking) {
    String folded = Normalizer.normalize(marking, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return List.of(folded.strip().split("\\s+"));
  }

  private static List<DateInterval> stated(String text) {
    List<DateInterval> dates = new ArrayList<>();
    for (Matcher week = WEEK.matcher(text); week.find(); ) {
      dates.add(
          ProductionPeriod.week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2))));
    }
    for (Matcher month = MONTH.matcher(text); month.find(); ) {
      dates.add(
          ProductionPeriod.month(
              Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
    }
    return dates;
  }

  private static List<NamedCsvRecord> rows() throws IOException {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    Path file = shared == null ? Path.of("absent") : Path.of(shared, "parts", "markings.csv");
    assumeTrue(
        Files.exists(file),
        "skipped: CHOKEPOINT_SHARED_DATA names no folder with parts/markings.csv");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
