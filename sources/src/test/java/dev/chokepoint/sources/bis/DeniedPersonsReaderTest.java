package dev.chokepoint.sources.bis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.BrokenTable;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.ReaderRun;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Airlines as the list of September 2022 has them.
class DeniedPersonsReaderTest {

  private static final String HEADER =
      row(
          "Name",
          "Street_Address",
          "City",
          "State",
          "Country",
          "Postal_Code",
          "Effective_Date",
          "Expiration_Date",
          "Standard_Order",
          "Last_Update",
          "Action",
          "FR_Citation");
  private static final String TABLE =
      HEADER
          + row(
              "AIR FREIGHT LTD",
              "P.O. BOX 28360",
              "DUBAI",
              "",
              "AE",
              "",
              "05/13/2022",
              "11/09/2022",
              "Y",
              "2022-05-18",
              "TDO RENEWAL, F.R. NOTICE ADDED",
              "80 F.R. 30435 5/28/15, 87 F.R.30173 5/18/2022")
          + row(
              " AIR  FREIGHT LTD",
              "P.O. BOX 911399",
              "AMMAN",
              "",
              "JO",
              "11191",
              "05/13/2022",
              "11/09/2022",
              "Y",
              "2022-05-18",
              "",
              "80 F.R. 30435 5/28/15")
          + row("AIR FREIGHT LTD", "", "", "", "PRC", "", "06/01/2023", "", "X", "soon", "", "");

  private final DeniedPersonsReader reader = new DeniedPersonsReader();

  private static String row(String... cells) {
    return "\"" + String.join("\"\t\"", cells) + "\"\n";
  }

  private static InputFile table(String text) {
    return ReaderRun.file("dpl.txt", text);
  }

  @Test
  void rows_of_one_name_are_one_party_with_several_addresses_under_one_order() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    String id = run.statements().getFirst().entityId();
    assertThat(id).matches("bis-dpl-[0-9a-f]{16}");
    assertThat(run.about(id, "name"))
        .extracting(Statement::value)
        .containsExactly("AIR FREIGHT LTD", "AIR  FREIGHT LTD", "AIR FREIGHT LTD");
    assertThat(run.about(id, "name").getFirst().schema()).isEqualTo("LegalEntity");
    assertThat(run.values(id, "addressEntity")).hasSize(3).doesNotHaveDuplicates();
    String dubai = run.values(id, "addressEntity").getFirst();
    assertThat(run.values(dubai, "full")).containsExactly("P.O. BOX 28360, DUBAI, AE");
    assertThat(run.values(dubai, "country")).containsExactly("ae");
    assertThat(run.values(id, "country")).isEmpty();
    assertThat(run.only(id + "-2023-06-01", "startDate").value()).isEqualTo("2023-06-01");
    assertThat(run.entitiesBySchema()).containsEntry("Sanction", 2L).containsEntry("Address", 3L);
    assertThat(run.counts())
        .containsEntry("rows", 3L)
        .containsEntry("parties", 1L)
        .containsEntry("addresses", 3L);
  }

  @Test
  void an_order_has_its_dates_terms_and_citations() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    String order = run.statements().getFirst().entityId() + "-2022-05-13";
    Statement start = run.about(order, "startDate").getFirst();
    assertThat(start.value()).isEqualTo("2022-05-13");
    assertThat(start.originalValue()).isEqualTo("05/13/2022");
    assertThat(start.provenance().locators())
        .containsExactly(Locator.row("dpl.txt", 2, "Effective_Date"));
    assertThat(run.values(order, "endDate")).contains("2022-11-09");
    assertThat(run.values(order, "modifiedAt")).contains("2022-05-18");
    assertThat(run.values(order, "provisions")).contains("Standard order: Y");
    assertThat(run.values(order, "summary")).containsExactly("TDO RENEWAL, F.R. NOTICE ADDED");
    assertThat(run.values(order, "reason"))
        .contains("80 F.R. 30435 5/28/15, 87 F.R.30173 5/18/2022");
    assertThat(run.values(order, "authorityId")).contains("80 FR 30435", "87 FR 30173");
    assertThat(run.about(order, "authorityId").getFirst().provenance().basis())
        .isEqualTo(Basis.DERIVED);
  }

  @Test
  void what_the_form_cannot_tell_is_remarked_upon_and_kept() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.rejected()).isEmpty();
    assertThat(run.notes())
        .extracting(note -> note.locator().line() + " " + note.locator().column())
        .containsExactlyInAnyOrder("4 Country", "4 Last_Update", "4 Name", "4 Standard_Order");
    String order = run.statements().getFirst().entityId() + "-2023-06-01";
    assertThat(run.values(order, "description")).containsExactly("Last_Update: soon");
  }

  @Test
  void citations_are_found_however_they_are_pointed() {
    assertThat(
            Citations.of(
                "67 F.R. 56530 9/4/02 67 F.R 10890 3/11/02, 9F.R. 12 1/1/44 9.F.R. 13 and 68 FR."
                    + " 14"))
        .containsExactly("67 FR 56530", "67 FR 10890", "9 FR 12", "9 FR 13", "68 FR 14");
    assertThat(Citations.of("none")).isEmpty();
  }

  @Test
  void a_row_without_a_name_or_with_columns_shifted_is_left_out() throws IOException {
    ReaderRun run =
        ReaderRun.of(
            reader,
            table(
                TABLE
                    + row("", "x", "", "", "", "", "01/01/2020", "", "Y", "", "", "")
                    + row("A", "x", "", "", "", "01/01/2020", "Y", "", "", "", "", "")
                    + row("A", "x")
                    + row("B", "x", "", "", "", "", "13/32/2020", "", "Y", "", "", "")));

    assertThat(run.count("rows")).isEqualTo(3);
    assertThat(run.rejected())
        .extracting(issue -> issue.locator().line() + " " + issue.locator().column())
        .containsExactly("5 Name", "6 Effective_Date", "7 null", "8 Effective_Date");
  }

  @Test
  void the_form_is_told_by_its_header_and_names_its_source() throws IOException {
    List<InputFile> files = reader.recognise(List.of(table("x\ty\n1\t2\n"), table(TABLE)));
    assertThat(files).hasSize(1);
    assertThat(reader.sets(files).getFirst().known().name()).isEqualTo("us_bis_denied");
  }

  @Test
  void a_table_that_is_cut_off_anywhere_gives_a_beginning_or_an_error() throws IOException {
    BrokenTable.cutOff(reader, TABLE, 5);
    assertThatThrownBy(() -> ReaderRun.of(reader, table("a\tb\n1\t2\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("Name");
  }

  @Test
  void the_list_of_september_2022_is_read_whole() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ReaderRun.shared("lists/bis-dpl-2022.txt"));

    System.getLogger("bis.shared")
        .log(System.Logger.Level.INFO, run.counts() + " " + run.reasons());
    assertThat(run.count("rows")).isEqualTo(581);
    assertThat(run.rejected()).isEmpty();
    assertThat(run.entitiesBySchema()).containsEntry("LegalEntity", run.count("parties"));
    assertThat(run.statements().stream().filter(s -> s.propertyType() == null)).isEmpty();
  }
}
