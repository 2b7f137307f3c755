package dev.chokepoint.sources.ofac.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Nothing of the remarks is lost between the segments.
class RemarkSplitterTest {

  private static final List<String> PIECES =
      List.of(
          "DOB 1955",
          "a.k.a. 'SA'ID'",
          "a.k.a. 'NEVER CLOSED",
          "Passport 1 (Iran)",
          "(open",
          "closed)",
          ";",
          "; ",
          ";;",
          " ",
          ".",
          "'",
          "Ltd.",
          "S.A.");

  private final RemarkParser parser = new RemarkParser(CountryNames.bundled());

  @Test
  void everyCharacterBelongsToOneSegmentOrSeparatesTwo() {
    Seed.forAll(
        2000,
        gen -> {
          String text = remarks(gen);
          int end = 0;
          for (Segment each : parser.parse(text, Set.of())) {
            assertThat(withoutSeparators(text.substring(end, each.from()))).isEmpty();
            assertThat(text.substring(each.from(), each.to())).isEqualTo(each.text());
            assertThat(each.text()).isNotEmpty().isEqualTo(each.text().strip());
            end = each.to();
          }
          assertThat(withoutSeparators(text.substring(end))).isIn("", ".");
        });
  }

  @Test
  void semicolonsInParenthesesDoNotCut() {
    assertThat(texts("(Alt. DOB: 1969; Alt. POB: Keren); a.k.a. 'X'."))
        .containsExactly("(Alt. DOB: 1969; Alt. POB: Keren)", "a.k.a. 'X'");
  }

  @Test
  void whatIsNeverClosedProtectsNothing() {
    assertThat(texts("Operator (old; DOB 1960; a.k.a. 'OPEN; a.k.a. 'SHUT'"))
        .containsExactly("Operator (old", "DOB 1960", "a.k.a. 'OPEN", "a.k.a. 'SHUT'");
  }

  @Test
  void theFinalStopIsKeptOnlyWithAnAbbreviation() {
    assertThat(texts("DOB 1955.")).containsExactly("DOB 1955");
    assertThat(texts("Linked To: AUTOLEX TRANSPORT LTD."))
        .containsExactly("Linked To: AUTOLEX TRANSPORT LTD.");
    assertThat(texts("Linked To: R D I S.A.")).containsExactly("Linked To: R D I S.A.");
  }

  private List<String> texts(String remarks) {
    return parser.parse(remarks, Set.of()).stream().map(Segment::text).toList();
  }

  private static String withoutSeparators(String gap) {
    return gap.codePoints()
        .filter(c -> c != ';' && !Character.isWhitespace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String remarks(Gen gen) {
    return String.join(
        gen.chance(0.5) ? "; " : "",
        gen.listOf(0, 8, () -> gen.chance(0.8) ? gen.oneOf(PIECES) : gen.text()));
  }
}
