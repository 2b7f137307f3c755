package dev.chokepoint.sources.eu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellPartsTest {

  @Test
  void a_semicolon_in_brackets_parts_nothing_unless_the_brackets_never_close() {
    assertThat(texts("a; b ;; c")).containsExactly("a", "b", "c");
    assertThat(texts("a (b; c); d")).containsExactly("a (b; c)", "d");
    assertThat(texts("a (b; c")).containsExactly("a (b", "c");
    assertThat(texts("a) b; c(")).containsExactly("a) b", "c(");
    assertThat(texts(" ; ")).isEmpty();
  }

  @Test
  void whatever_a_cell_holds_its_parts_stand_where_they_say_and_nothing_but_joints_is_lost() {
    Seed.forAll(
        500,
        gen -> {
          String cell = String.join("; ", gen.listOf(1, 4, gen::text));
          List<CellParts.Part> parts = CellParts.of(cell);
          StringBuilder kept = new StringBuilder();
          for (CellParts.Part part : parts) {
            assertThat(cell.substring(part.from(), part.from() + part.text().length()))
                .isEqualTo(part.text());
            kept.append(part.text());
          }
          assertThat(bare(kept.toString())).isEqualTo(bare(cell));
        });
  }

  @Test
  void whatever_a_cell_holds_only_dates_are_taken_from_it() {
    Seed.forAll(
        500,
        gen -> {
          String cell =
              gen.text() + gen.between(0, 40) + "." + gen.between(0, 15) + ".1999 " + gen.text();
          assertThat(EuDates.in(cell).dates()).allMatch(d -> PartialDate.parse(d).isPresent());
        });
  }

  private static List<String> texts(String cell) {
    return CellParts.of(cell).stream().map(CellParts.Part::text).toList();
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints()
        .filter(c -> c != ';' && !Character.isWhitespace(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
