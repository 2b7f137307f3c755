package dev.chokepoint.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.casebook.training.TrainingCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrainingCaseTest {

  private static final TrainingCase MADE = TrainingCase.of(TrainingCase.SEED);
  private static final List<NamedCsvRecord> TRUTH =
      rows(Objects.requireNonNull(MADE.truth().get("truth.csv")));
  private static final Map<String, NamedCsvRecord> SHIPMENTS =
      rows(file("shipments.csv")).stream()
          .collect(Collectors.toMap(row -> row.getField("id"), Function.identity()));

  @Test
  void theShippedCaseIsWhatTheGeneratorMakes() {
    SampleCase shipped = SampleCase.training();
    assertThat(MADE.files().keySet()).containsAll(shipped.files()).contains("case.json");
    MADE.files()
        .forEach(
            (name, content) -> assertThat(content).as(name).isEqualTo(text(shipped.open(name))));
  }

  @Test
  void theTablesStayThoseThatTheTruthWasKeptFor() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    new TreeMap<>(MADE.files())
        .forEach(
            (name, content) -> digest.update((name + content).getBytes(StandardCharsets.UTF_8)));
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("58fa4b8203e947450dbd8a103de3474e5adf7f44b2fb2c88b6486c1c689f2486");
  }

  @Test
  void theKeptTruthIsWhatTheGeneratorMakes() {
    MADE.truth()
        .forEach((name, content) ->
            assertThat(content)
                .as(name)
                .isEqualTo(
                    text(Objects.requireNonNull(TrainingProgram.class.getResourceAsStream(name)))));
  }

  @Test
  void theTruthIsNoPartOfTheCase() {
    assertThat(MADE.files()).doesNotContainKeys("truth.csv", "around.csv");
    assertThat(SampleCase.class.getResource("training/truth.csv")).isNull();
  }

  @Test
  void anotherSeedMakesOtherTraffic() {
    TrainingCase other = TrainingCase.of(TrainingCase.SEED + 1);
    assertThat(other.files().get("shipments.csv")).isNotEqualTo(MADE.files().get("shipments.csv"));
    assertThat(TrainingCase.of(TrainingCase.SEED)).isEqualTo(MADE);
  }

  @Test
  void twentyItemsHaveRoutesOfTwoToSixHops() {
    assertThat(TRUTH).hasSize(20);
    Set<Integer> hops =
        TRUTH.stream()
            .filter(row -> !row.getField("evidence").equals("none"))
            .map(row -> Integer.parseInt(row.getField("hops")))
            .collect(Collectors.toSet());
    assertThat(hops).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    assertThat(TRUTH).extracting(row -> row.getField("evidence")).contains("all", "part", "none");
  }

  @Test
  void everyStepWithALineIsThatLineAndTheyFollowOneAnother() {
    for (NamedCsvRecord item : TRUTH) {
      String[] route = item.getField("route").split("\\|");
      String[] lines = item.getField("shipments").split("\\|");
      LocalDate before = LocalDate.MIN;
      for (int i = 0; i < route.length - 1; i++) {
        NamedCsvRecord line = SHIPMENTS.get(lines[i]);
        if (line == null) {
          assertThat(lines[i]).isEqualTo("-");
          continue;
        }
        if (!item.getField("situation").contains("name alone")) {
          assertThat(line.getField("shipper")).isEqualTo(route[i]);
          assertThat(line.getField("consignee")).isEqualTo(route[i + 1]);
        }
        LocalDate date = LocalDate.parse(line.getField("date"));
        assertThat(date).as(lines[i]).isAfter(before);
        before = date;
      }
    }
  }

  @Test
  void aPartOfAnItemReachesItsBuyersOnlyAsPlanted() {
    Set<String> told =
        TRUTH.stream()
            .flatMap(row ->
                List.of((row.getField("shipments") + "|" + row.getField("decoys")).split("\\|"))
                    .stream())
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    Set<String> ends =
        Set.of(
            "training-ooo-vympelix",
            "training-ooo-radostelix-import",
            "training-ooo-bortkomplektix",
            "training-ooo-sferaprom-sample",
            "training-ooo-nevabitex",
            "training-parsivan-example-trading-co");
    assertThat(SHIPMENTS.values())
        .filteredOn(row -> ends.contains(row.getField("consignee")))
        .filteredOn(row -> !told.contains(row.getField("id")))
        .filteredOn(row -> !told.contains(row.getField("sameMovement")))
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(row.getField("goodsDescription").toUpperCase(Locale.ROOT))
                .doesNotContainPattern("\\b(NX|QB|TSR|YQ|BZ)"));
  }

  @Test
  void anIdTellsNothingOfWhatWasPlanted() {
    List<String> byDate =
        rows(file("shipments.csv")).stream().map(row -> row.getField("date")).toList();
    assertThat(byDate).isSorted();
  }

  @Test
  void theQuantityThatSurpassesWhatCameIsFiveThousand() {
    NamedCsvRecord item =
        TRUTH.stream()
            .filter(row -> row.getField("item").endsWith("-17"))
            .findFirst()
            .orElseThrow();
    String[] lines = item.getField("shipments").split("\\|");
    assertThat(quantity(lines[2]) - quantity(lines[1])).isEqualTo(5000);
  }

  private static int quantity(String shipment) {
    return Integer.parseInt(Objects.requireNonNull(SHIPMENTS.get(shipment)).getField("quantity"));
  }

  private static String file(String name) {
    return Objects.requireNonNull(MADE.files().get(name));
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
