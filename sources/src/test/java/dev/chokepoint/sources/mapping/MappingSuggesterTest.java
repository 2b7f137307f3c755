package dev.chokepoint.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A suggested mapping says why, and works as it is.
class MappingSuggesterTest {

  private static final String ORDERS =
      """
      Auftragsnummer;Lieferdatum;Empfänger;Empfängerland;Endverwender;Hersteller;Teilenummer;Warenbezeichnung;Code;Ursprungsland;Menge;Wert;Währung;Prüfer
      A-1;31.01.2023;Beispiel Handel;Türkei;Muster Werk;Example Semi;EX100;Mikroschaltung;85423190;Malaysia;4.000;1.250,50;EUR;M
      A-2;01.02.2023;Platzhalter GmbH;Kirgisistan;;Example Semi;EX200;Mikroschaltung;85423190;China;500;12,00;EUR;K
      """;

  @Test
  void theGoldenSuggestion() throws IOException {
    String text = suggest(table(ORDERS));

    assertThat(text).isEqualTo(golden("suggested-orders.yml"));
    MappedRun run = MappedRun.of(text, ORDERS);
    assertThat(run.rejected()).isEmpty();
    assertThat(run.values("Shipment", "date")).containsExactly("2023-01-31", "2023-02-01");
    assertThat(run.values("Shipment", "quantity")).containsExactly("4000", "500");
    assertThat(run.values("Shipment", "value")).containsExactly("1250.50", "12.00");
    assertThat(run.values("Shipment", "hsCode")).containsExactly("85423190", "85423190");
    assertThat(run.values("Shipment", "ultimateConsignee"))
        .containsExactly(run.idOf("Muster Werk"));
    assertThat(run.values("LegalEntity", "country")).containsExactly("tr", "kg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ru-customs-declarations",
        "customs-declarations-22",
        "us-bills-of-lading",
        "ftm-economic-activity",
        "shipments",
        "ownership",
        "internal-list",
        "parties"
      })
  void theSuggestionForEveryLayoutLoadsAndImports(String name) throws IOException {
    Mapping layout = Layouts.named(name).orElseThrow().mapping();
    String header =
        layout.columns().values().stream()
            .map(spellings -> '"' + spellings.getLast() + '"')
            .collect(Collectors.joining(","));
    String row =
        layout.columns().keySet().stream()
            .map(column -> '"' + cell(column) + '"')
            .collect(Collectors.joining(","));
    String table = header + "\n" + row + "\n";
    String text = suggest(table(table));
    MappedRun run = MappedRun.of(text, table);

    assertThat(text).contains("layout " + name);
    assertThat(run.counts()).containsEntry("rows", 1L);
    assertThat(run.rejected()).isEmpty();
    List<String> schemata = run.statements().stream().map(Statement::schema).distinct().toList();
    layout.entities().forEach(entity -> assertThat(schemata).contains(entity.schema()));
  }

  private static String cell(String column) {
    return switch (column) {
      case "date", "arrival", "from", "to", "listed", "until" -> "2023-02-28";
      case "net", "gross", "quantity", "weight", "value", "price", "invoice", "statistical" -> "5";
      case "origin", "dispatch", "departure", "destination", "country", "trading country" -> "CN";
      case "weight unit" -> "KG";
      default -> "x " + column;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01/02/2023 03/04/2023|every value reads day first (dd/MM/yyyy) as well as month first",
        "31/02/2023 x|values are no dates",
        "13/02/2023 03/13/2023|some values read day first (dd/MM/yyyy) only",
      })
  void aDateThatMayMeanTwoDaysIsLeftUnmappedAndSaysSo(String dates, String reason)
      throws IOException {
    String text = suggest(table("consignee,date,quantity\n" + rows("A,%s,1\n", dates)));

    assertThat(text).contains("\"date\": the header says \"date\", but ").contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13/02/2023 03/04/2023|day first, since some values read no other way",
        "02/13/2023 03/04/2023|month first, since some values read no other way",
        "2023 2023-05|2 of 2 values read as yyyy-MM or yyyy",
        "2023-05-01 2023|2 of 2 values read as yyyy-MM-dd or yyyy",
      })
  void theFormOfADateIsToldFromTheValues(String dates, String reason) throws IOException {
    assertThat(suggest(table("consignee,date,quantity\n" + rows("A,%s,1\n", dates))))
        .contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,50 2,25|decimal sign \",\"",
        "1.50 2|decimal sign \".\"",
        "1.234,5 2|decimal sign \",\", thousands sign \".\"",
        "1,234 5,678|whether the point or comma is a decimal sign cannot be told",
        "many few|values are no numbers",
      })
  void theFormOfANumberIsToldFromTheValuesOrLeftOpen(String numbers, String reason)
      throws IOException {
    assertThat(suggest(table("consignee;quantity;hs code\n" + rows("A;%s;854231\n", numbers))))
        .contains(reason);
  }

  @Test
  void countriesAndNumbersOfNobodyAreNotGuessedAt() throws IOException {
    String text =
        suggest(
            table("consignee;goods;where;who\nA;x;China;7707083893\nB;y;Malaysia;7707083893\n"));

    assertThat(text)
        .contains("\"where\": the values look like countries, and the header does not say of what")
        .contains("\"who\": the values look like Russian taxpayer numbers (INN)");
  }

  @Test
  void aTableOfNothingKnownIsKeptAsNotes() throws IOException {
    String table = "foo,bar\n1,2\n1,3\n";
    String text = suggest(table(table));

    assertThat(text).contains("nothing tells what a row is about");
    assertThat(MappedRun.of(text, table).ids("Note")).hasSize(2);
  }

  @Test
  void aDeclinedLayoutIsDeclined() {
    assertThatThrownBy(() ->
            suggest(table("DIRECTION,PERIOD,COUNTRY,HS,UM,VALUE,NETWEIGHT,QUANTITY,REGION\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("statistics");
  }

  @Test
  void cyrillicOfOneByteIsSaidInTheMapping() throws IOException {
    String table = "Владелец;Компания;Доля\nПример А;Пример Б;50,1\n";
    InputFile file = MappedRun.table(table, Charset.forName("windows-1251"));
    String text = suggest(file);

    assertThat(text).contains("encoding: windows-1251").contains("stand beside another one");
    Mapping mapping = new MappingReader(Model.bundled()).read(text, "s.yml");
    assertThat(
            MappedRun.of(MappedTableReader.of(mapping, text), file)
                .values("Ownership", "percentage"))
        .containsExactly("50,1");
  }

  @Test
  void noTableMakesItFailAndWhatItWritesImports() {
    Seed.forAll(
        100,
        gen -> {
          String header = line(gen);
          String table =
              header + "\n" + String.join("\n", gen.listOf(0, 4, () -> line(gen))) + "\n";
          try {
            String text = suggest(table(table));
            MappedRun run = MappedRun.of(text, table);
            assertThat(suggest(table(table))).isEqualTo(text);
            assertThat(run.issues()).isNotNull();
          } catch (UnreadableInput e) {
            // A header of nothing but blanks, or zero bytes.
            assertThat(e).hasMessageStartingWith("table.csv");
          } catch (IOException e) {
            throw new UncheckedIOException(table, e);
          }
        });
  }

  private static String line(Gen gen) {
    return gen.listOf(1, 6, () -> cell(gen)).stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static String cell(Gen gen) {
    return gen.chance(0.4)
        ? gen.oneOf(
            List.of(
                "consignee",
                "Consignee",
                "date",
                "@row",
                "ИНН",
                "name",
                "hs code",
                "owner",
                "asset",
                "percentage",
                "{x}",
                "'",
                ": ",
                "- a",
                "# b",
                "%",
                "&a",
                "*a",
                "!!x",
                "quantity",
                "{{",
                "}"))
        : gen.text();
  }

  private static String rows(String row, String values) {
    StringBuilder rows = new StringBuilder();
    for (String value : values.split(" ")) {
      rows.append(row.replace("%s", value));
    }
    return rows.toString();
  }

  private static InputFile table(String text) {
    return MappedRun.table(text, StandardCharsets.UTF_8);
  }

  private static String suggest(InputFile file) throws IOException {
    return new MappingSuggester(Model.bundled()).suggest(file);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MappingSuggesterTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
