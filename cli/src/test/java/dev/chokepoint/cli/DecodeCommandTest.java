package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// `decode`, as people and programs use it.
class DecodeCommandTest {

  @TempDir Path home;
  private FakeSurroundings machine;

  @BeforeEach
  void start() {
    machine = new FakeSurroundings(home);
  }

  private int run(String... words) {
    return new CommandLineProgram(machine.surroundings()).run(words);
  }

  private Map<String, Object> json(String... words) throws IOException {
    assertThat(run(words)).as(machine.err()).isZero();
    return JSON.std.mapFrom(machine.out());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> answer, String member) {
    return (List<Map<String, Object>>) Objects.requireNonNull(answer.get(member));
  }

  @Test
  void the_part_its_months_and_their_rule_are_told() throws IOException {
    Map<String, Object> answer =
        json(
            "decode",
            "TMS320 F28335PGFA G4A-17CHCHW",
            "--maker",
            "Texas Instruments",
            "--recovered",
            "2022-10-01",
            "--json");

    assertThat(list(answer, "parts").getFirst())
        .containsEntry("base", "TMS320F28335")
        .containsEntry("orderable", "TMS320F28335PGFA")
        .containsEntry("level", "SAME_ORDERABLE");
    assertThat(list(answer, "dates"))
        .anySatisfy(date ->
            assertThat(date).containsEntry("from", "2021-07-01").containsEntry("to", "2021-07-31"))
        .anySatisfy(date -> assertThat(date).containsEntry("from", "2011-07-01"))
        .allSatisfy(date -> assertThat(date).containsEntry("rule", "ti-large-package"));
  }

  @Test
  void headings_are_leads_with_their_tier() throws IOException {
    Map<String, Object> answer = json("decode", "TMS320F28335PGFA", "--json");

    assertThat(list(answer, "hs_candidates"))
        .singleElement()
        .satisfies(lead ->
            assertThat(lead)
                .containsEntry("hs6", "854231")
                .containsEntry("chpl_tier", "1")
                .containsEntry("chpl_label", "ICs: processors and controllers")
                .containsEntry("caution", "candidate, never a classification"));
  }

  @Test
  void a_heading_that_changed_its_number_gives_the_older_one() {
    assertThat(run("decode", "AS5600 1903RAM", "--maker", "ams OSRAM")).isZero();

    assertThat(machine.out())
        .contains("HS 8541.51, sensor", "in HS 2017 8541.50 (unverified)")
        .contains("CHPL tier 3.A")
        .contains("candidate, never a classification");
  }

  @Test
  void a_number_of_unknown_kind_leads_to_no_heading() {
    assertThat(run("decode", "QZQ77-1")).isZero();

    assertThat(machine.out()).contains("no heading is proposed");
  }

  @Test
  void cyrillic_letters_fold_and_the_raw_text_stays() throws IOException {
    Map<String, Object> answer = json("decode", "M8030-КТ 83000A 08109973 2118A3", "--json");

    assertThat(answer)
        .containsEntry("raw", "M8030-КТ 83000A 08109973 2118A3")
        .containsEntry("folded", "M8030-KT 83000A 08109973 2118A3");
    assertThat(list(answer, "dates")).hasSize(1);
  }

  @Test
  void what_is_undecodable_is_said_with_why() {
    assertThat(run("decode", "PS767D361 8DT 09XZ")).isZero();

    assertThat(machine.out())
        .contains("8DT: undecodable: D is no month")
        .contains("Not understood: 8DT");
  }

  @Test
  void neighbours_on_the_board_are_an_inference_only() throws IOException {
    Map<String, Object> answer =
        json(
            "decode",
            "PS767D301 24T B1CD",
            "--maker",
            "TI",
            "--beside",
            "CTS23CB3 20M000000 2226",
            "--json");

    assertThat(list(answer, "dates")).hasSizeGreaterThan(1);
    assertThat(list(answer, "remarks"))
        .anySatisfy(remark -> assertThat(remark).containsEntry("kind", "inference"));
  }

  @Test
  void a_part_cannot_be_recovered_tomorrow() {
    assertThat(run("decode", "VP230", "--recovered", "2999-01-01")).isNotZero();

    assertThat(machine.err()).contains("lies after today");
  }
}
