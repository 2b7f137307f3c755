package dev.chokepoint.evidence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellListTest {

  @Test
  void values_stand_between_semicolons() {
    assertThat(values("")).isEmpty();
    assertThat(values("\"\"")).containsExactly("");
    assertThat(values("a;b c")).containsExactly("a", "b c");
    assertThat(values("\"a;b\";c")).containsExactly("a;b", "c");
    assertThat(values("6\" pipe;x")).containsExactly("6\" pipe", "x");
    assertThat(values("\"never closed;x")).containsExactly("never closed;x");
    assertThat(values("\"a\"b;c")).containsExactly("ab", "c");
  }

  @Test
  void any_list_of_values_comes_back() {
    Seed.forAll(
        500,
        gen -> {
          List<String> values = gen.listOf(1, 5, gen::text);
          String cell =
              String.join(
                  ";", values.stream().map(v -> "\"" + v.replace("\"", "\"\"") + "\"").toList());
          assertThat(values(cell)).isEqualTo(values);
        });
  }

  private static List<String> values(String cell) {
    return CellList.of(cell).stream().map(CellList.Item::value).toList();
  }
}
