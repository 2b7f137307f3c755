package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.controls.goods.PartKinds;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.maker.PartRule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecodeTest {

  private final Decode question =
      new Decode(Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC));

  @Test
  void the_kind_of_part_leads_to_headings() {
    assertThat(decoded("SN65HVD230DR").goods())
        .extracting(lead -> lead.what() + ": " + lead.candidate())
        .containsExactly("CAN or RS-485 transceiver: 8542.39 (candidate, never a classification)");
  }

  @Test
  void a_text_that_no_rule_reads_leads_nowhere() {
    assertThat(decoded("QZQ77-1").goods()).isEmpty();
  }

  @Test
  void the_table_of_kinds_has_the_words_of_every_maker() {
    PartKinds kinds = PartKinds.bundled();
    List<String> words =
        Makers.standard().all().stream()
            .flatMap(maker -> maker.parts().stream().map(PartRule::what))
            .distinct()
            .toList();
    assertThat(words).allMatch(kinds::names);
    assertThat(Stream.of("", "telescope mount")).noneMatch(kinds::names);
  }

  private DecodeAnswer decoded(String marking) {
    return question.answer(new DecodeRequest(marking, null, null, List.of()));
  }
}
