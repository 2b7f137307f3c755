package dev.chokepoint.sources.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.BrokenTable;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.ReaderRun;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows in the portal's columns, with the faults of the published table.
class ComponentTableReaderTest {

  private static final String HEADER =
      "component_id,name_marking,category,function,manufacturer,manufacturer_country,"
          + "oem_part_number,production_date,found_in_drones,sanctions_status,source_url,"
          + "evidence_image,last_verified,notes\n";
  private static final String SHAHED =
      "gur-9,Hexagonal inverter 75A5X5K     HCT04,unknown,,System Logic Semiconductor,KR,CMOS,,"
          + "\"[\"\"uav-shahed-131\"\"]\",unknown,https://example.org/en/components/9,"
          + "https://example.org/9.webp,2026-06-13,Linked weapon as published by GUR: UAV"
          + " Shahed-131\n";
  private static final String TABLE =
      HEADER
          + SHAHED
          + "gur-345,Battery management MAХ1660ЕЕЕ 345,regulator,,Maxim Integrated Products,US,"
          + "MAX1660EEE,,\"[\"\"a-uav\"\",\"\"б\"\"]\",unknown,,,2026-06-13,\n"
          + "gur-77,(unspecified),unknown,,Not identified,UNK,,,[],unknown,,,2026-06-13,\n"
          + SHAHED;

  private final ComponentTableReader reader = new ComponentTableReader();

  private static InputFile table(String text) {
    return ReaderRun.file("parts.csv", text);
  }

  @Test
  void a_row_is_a_component_with_its_mark_maker_and_weapon_as_stated() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.about("gur-9", "name").getFirst().schema()).isEqualTo("Component");
    assertThat(run.values("gur-345", "makerStated")).containsExactly("Maxim Integrated Products");
    assertThat(run.values("gur-345", "brandCountry")).containsExactly("us");
    assertThat(run.values("gur-345", "keywords")).containsExactly("regulator");
    assertThat(run.values("gur-345", "retrievedAt")).containsExactly("2026-06-13");
    assertThat(run.about("gur-9", "photograph").getFirst().value())
        .isEqualTo("https://example.org/9.webp");
    assertThat(run.about("gur-9", "foundIn").getFirst().value()).isEqualTo("item-uav-shahed-131");
    assertThat(run.values("item-uav-shahed-131", "weaponSystem"))
        .containsExactly("weapon-uav-shahed-131");
    assertThat(run.values("weapon-uav-shahed-131", "name")).containsExactly("UAV Shahed-131");
    assertThat(run.values("weapon-uav-shahed-131", "alias")).containsExactly("uav-shahed-131");
    assertThat(run.values("weapon-a-uav", "name")).containsExactly("a-uav");
    assertThat(run.values("gur-345", "foundIn")).hasSize(2);
  }

  @Test
  void a_mark_is_kept_raw_and_said_to_mix_scripts_where_it_does() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    Statement text =
        run.statements().stream()
            .filter(s -> s.property().equals("text"))
            .findFirst()
            .orElseThrow();
    assertThat(text.schema()).isEqualTo("Marking");
    assertThat(text.value()).isEqualTo("Hexagonal inverter 75A5X5K     HCT04");
    assertThat(text.provenance().locators())
        .containsExactly(Locator.row("parts.csv", 2, "name_marking"));
    assertThat(run.notes())
        .contains(
            ReadIssue.note(
                Locator.row("parts.csv", 3, "name_marking"),
                "MAХ1660ЕЕЕ",
                "mixes Latin and Cyrillic letters, which look alike; kept as published"));
    assertThat(MarkingText.mixed("Transistor 2Т881А")).isEmpty();
    assertThat(MarkingText.mixed("74НС373D")).contains("74НС373D");
  }

  @Test
  void a_word_is_no_part_number() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    String part = run.only("gur-345", "part").value();
    assertThat(run.values(part, "mpn")).containsExactly("MAX1660EEE");
    assertThat(run.about("gur-9", "part")).isEmpty();
    assertThat(run.about("gur-9", "notes"))
        .extracting(Statement::value)
        .contains("oem_part_number: CMOS");
  }

  @Test
  void what_says_nothing_makes_no_mark_and_no_maker_and_is_not_lost() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.values("gur-77", "name")).containsExactly("(unspecified)");
    assertThat(run.values("gur-77", "makerStated")).isEmpty();
    assertThat(run.values("gur-77", "brandCountry")).isEmpty();
    assertThat(run.only("gur-77", Statement.CONTEXT).value())
        .isEqualTo(
            "{\"category\":\"unknown\",\"manufacturer\":\"Not identified\","
                + "\"manufacturer_country\":\"UNK\",\"sanctions_status\":\"unknown\"}");
    assertThat(run.count("markings")).isEqualTo(3);
  }

  @Test
  void a_repeated_component_is_remarked_on_once_and_keeps_all_its_places() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.about("gur-9", "name")).hasSize(2);
    assertThat(run.notes())
        .contains(
            ReadIssue.note(
                Locator.row("parts.csv", 2, "component_id"),
                "gur-9",
                "the component stands on 2 rows that say the same, which may be a slip of the"
                    + " table"));
    assertThat(run.counts())
        .containsEntry("rows", 4L)
        .containsEntry("components", 3L)
        .containsEntry("repeatedRows", 1L)
        .containsEntry("weapons", 3L);
  }

  @Test
  void everything_is_graded_c3() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.statements())
        .extracting(s -> String.valueOf(s.provenance().grade()))
        .containsOnly("C3");
  }

  @Test
  void a_row_without_id_or_name_or_with_a_broken_list_is_left_out() throws IOException {
    ReaderRun run =
        ReaderRun.of(
            reader,
            table(
                TABLE
                    + "not an id,x,,,,,,,[],,,,,\n"
                    + "gur-1,,,,,,,,[],,,,,\n"
                    + "gur-2,x,,,,,,,\"[\"\"a\",,,,,\n"
                    + "gur-3,x\n"));

    assertThat(run.count("rows")).isEqualTo(4);
    assertThat(run.rejected())
        .extracting(issue -> issue.locator().line() + " " + issue.locator().column())
        .containsExactly("6 component_id", "7 name_marking", "8 found_in_drones", "9 null");
  }

  @Test
  void a_table_that_is_cut_off_anywhere_gives_a_beginning_or_an_error() throws IOException {
    BrokenTable.cutOff(reader, TABLE, 5);
    assertThatThrownBy(() -> ReaderRun.of(reader, table("a,b\n1,2\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("component_id");
    assertThat(reader.recognise(List.of(table("a,b\n1,2\n"), table(TABLE)))).hasSize(1);
  }

  @Test
  void the_table_of_june_2026_is_read_whole() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ReaderRun.shared("parts/gur_components.csv"));

    System.getLogger("components.shared")
        .log(System.Logger.Level.INFO, run.counts() + " " + run.reasons());
    assertThat(run.count("rows")).isEqualTo(8326);
    assertThat(run.count("components")).isEqualTo(5806);
    assertThat(run.count("repeatedRows")).isEqualTo(2520);
    assertThat(run.rejected()).isEmpty();
    assertThat(run.entitiesBySchema()).containsEntry("Component", 5806L);
    assertThat(run.statements())
        .filteredOn(s -> s.propertyType() == null && s.isProperty())
        .isEmpty();
  }
}
