package dev.chokepoint.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.table.DelimitedTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What a user's mapping makes of a user's table.
class MappedTableReaderTest {

  private static final String MAPPING =
      """
      chokepoint mapping: 1
      source: {grade: B2}
      table: {dates: [dd.MM.yyyy, MM.yyyy], decimal: ",", empty: [n/a]}
      entities:
        order:
          schema: Shipment
          key: [No]
          properties:
            documentNumber: No
            date: Day
            quantity: Pieces
            quantityUnit: {constant: pcs}
            directionOfTransportation: {column: Way, values: {IM: import, EX: export}}
            consignee: {entity: buyer}
            summary: {join: [Street, City], with: ", "}
            description: {template: "order {No} of {Buyer}"}
        buyer:
          schema: Company
          key: {number: [Number], name: [Buyer]}
          when: {column: Kind, differs: [private]}
          properties:
            name: {column: Buyer, split: [";", " / "]}
            registrationNumber: Number
            notes: {column: Rating, when: {column: Rating, equals: [A, B]}}
      """;
  private static final String HEADER =
      "No;Day;Pieces;Way;Buyer;Number;Kind;Street;City;Rating;Other\n";

  @Test
  void everyCellIsKeptWithItsPlaceAndGrade() throws IOException {
    MappedRun run =
        MappedRun.of(
            MAPPING, HEADER + "7;01.02.2023;1,50;im;Sample Ltd; 55 ;firm;First St;Town;A;blue\n");

    Statement date = run.only("Shipment", "date");
    assertThat(date.value()).isEqualTo("2023-02-01");
    assertThat(date.provenance().locators()).containsExactly(Locator.row("table.csv", 2, "Day"));
    assertThat(date.provenance().grade()).hasToString("B2");
    assertThat(run.only("Shipment", "quantity").value()).isEqualTo("1.50");
    assertThat(run.only("Shipment", "quantityUnit").provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.only("Shipment", "directionOfTransportation").value()).isEqualTo("import");
    assertThat(run.only("Shipment", "summary").value()).isEqualTo("First St, Town");
    assertThat(run.only("Shipment", "description").value()).isEqualTo("order 7 of Sample Ltd");
    assertThat(run.only("Company", "registrationNumber").value()).isEqualTo("55");
    assertThat(run.only("Company", "notes").value()).isEqualTo("A");
    assertThat(run.only("Shipment", Statement.CONTEXT).value())
        .isEqualTo(
            "{\"unmapped\":[{\"column\":\"Kind\",\"value\":\"firm\"},{\"column\":\"Other\",\"value\":\"blue\"}]}");
    assertThat(run.issues()).isEmpty();
    assertThat(run.counts()).containsEntry("rows", 1L);
  }

  @Test
  void whatCannotBeReadStaysAsWrittenWithANote() throws IOException {
    MappedRun run =
        MappedRun.of(
            MAPPING,
            HEADER + "7;31.02.2023;1.5;transit;Sample Ltd;;;;;C;\n8;03.2023;n/a;;;;;;;;\n");

    assertThat(run.values("Shipment", "date")).containsExactly("2023-03");
    assertThat(run.about("Shipment", "quantity")).isEmpty();
    assertThat(run.about("Company", "notes")).isEmpty();
    assertThat(run.about("Shipment", Statement.CONTEXT).getFirst().value())
        .contains("31.02.2023", "\"1.5\"", "transit", "\"C\"");
    assertThat(run.issues())
        .containsExactly(
            ReadIssue.note(
                Locator.row("table.csv", 2, "Day"),
                "31.02.2023",
                "no date of the form dd.MM.yyyy or MM.yyyy; kept as written, and not as date"),
            ReadIssue.note(
                Locator.row("table.csv", 2, "Pieces"),
                "1.5",
                "no number with the decimal sign \",\"; kept as written, and not as quantity"),
            ReadIssue.note(
                Locator.row("table.csv", 2, "Way"),
                "transit",
                "not in the table of values in the mapping; kept as written, and not as"
                    + " directionOfTransportation"));
  }

  @Test
  void aRowWithoutItsKeyIsRejected() throws IOException {
    MappedRun run = MappedRun.of(MAPPING, HEADER + ";01.02.2023;1;;X;;;;;;\n9;;;;;;;;;;\n");

    assertThat(run.ids("Shipment")).hasSize(1);
    assertThat(run.rejected())
        .containsExactly(
            ReadIssue.rejected(
                Locator.row("table.csv", 2, "No"),
                " | 01.02.2023 | 1 |  | X |  |  |  |  |  | ",
                "the row has nothing that tells its order: No empty"));
  }

  @Test
  void aConditionAndASplitAndAlternativeKeys() throws IOException {
    MappedRun run =
        MappedRun.of(
            MAPPING,
            HEADER
                + "1;;;;Sample Ltd / SL;55;;;;;\n"
                + "2;;;;Somebody;;Private;;;;\n"
                + "3;;;;55;;;;;;\n");

    assertThat(run.values("Company", "name")).containsExactly("Sample Ltd", "SL", "55");
    assertThat(run.ids("Company")).hasSize(2);
    assertThat(run.values("Shipment", "consignee")).hasSize(2).doesNotHaveDuplicates();
    assertThat(run.about("Shipment", Statement.CONTEXT).getFirst().value()).contains("Private");
  }

  @Test
  void columnsThatTheTableLacksAreNamedAndAKeyMustBeThere() throws IOException {
    MappedRun run = MappedRun.of(MAPPING, "no,other\n1,x\n");
    assertThat(run.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.value()).startsWith("Day, Pieces"));

    assertThatThrownBy(() -> MappedRun.of(MAPPING, "nr,other\n1,x\n"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("no column No, which tells one order from another; it has nr, other");
  }

  @Test
  void theSameCellsInAnotherSourceAreAnotherEntity() throws IOException {
    Mapping mapping = new MappingReader(Model.bundled()).read(MAPPING, "my.yml");
    KeyRule key = mapping.entities().getLast().key();
    try (DelimitedTable table =
        DelimitedTable.open(
            MappedRun.table(HEADER + "1;;;;A;;;;;;\n", Charset.forName("UTF-8")),
            mapping.layout(),
            issue -> {})) {
      table.advance();
      Cells cells = new Cells(table.row(), BoundColumns.of(mapping, table.columns()));
      assertThat(key.id(cells, "one")).isNotEqualTo(key.id(cells, "two"));
    }
  }

  @Test
  void aTableInWindows1251IsReadWithANote() throws IOException {
    Layout layout = Layouts.named("ownership").orElseThrow();
    MappedRun run =
        MappedRun.of(
            MappedTableReader.chosen(layout),
            MappedRun.table(
                "Владелец;Компания;Доля\nПример А;Пример Б;50\n", Charset.forName("windows-1251")));

    assertThat(run.values("Company", "name")).containsExactly("Пример Б");
    assertThat(run.issues()).anyMatch(issue -> issue.reason().contains("Windows-1251"));
  }

  @Test
  void anotherMappingIsAnotherVersionOfTheReader() throws IOException {
    Mapping mapping = new MappingReader(Model.bundled()).read(MAPPING, "my.yml");

    assertThat(MappedTableReader.of(mapping, MAPPING).version())
        .isNotEqualTo(MappedTableReader.of(mapping, MAPPING + "# changed\n").version());
  }

  @Test
  void aTableCutOffAnywhereLosesNoMoreThanItsLastRow() throws IOException {
    String row = "1;31.01.2023;1,5;IM;\"Пример; Плюс\";55;;Улица;Город;A;b\n";
    byte[] whole = (HEADER + row + row.replace("1;", "2;")).getBytes(StandardCharsets.UTF_8);
    Mapping mapping = new MappingReader(Model.bundled()).read(MAPPING, "my.yml");
    int header = HEADER.length();
    int first = header + row.getBytes(StandardCharsets.UTF_8).length;
    for (int end = header; end <= whole.length; end++) {
      byte[] cut = Arrays.copyOf(whole, end);
      MappedRun run = MappedRun.of(MappedTableReader.of(mapping, MAPPING), MappedRun.table(cut));
      int rows = run.ids("Shipment").size();
      assertThat(rows).as("cut at %d", end).isBetween(end >= first ? 1 : 0, end >= first ? 2 : 1);
      assertThat(run.rejected()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void columnsInAnotherOrderSayTheSame() throws IOException {
    MappedRun one = MappedRun.of(MAPPING, "No,Day,Buyer\n1,01.02.2023,A\n");
    MappedRun other = MappedRun.of(MAPPING, "Buyer,No,Day\nA,1,01.02.2023\n");

    assertThat(other.statements())
        .extracting(Statement::id)
        .isEqualTo(one.statements().stream().map(Statement::id).toList());
  }
}
