package dev.chokepoint.web.page.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.web.page.part.RangeChart.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Shares start at zero; what is sure and what may come to it are drawn apart.
class RangeChartTest {

  @Test
  void aRangeGoesOnWhereTheSurePartEnds() {
    RangeChart chart = RangeChart.of(List.of(new Share("A", 50, 75), new Share("B", 25, 25)), "to");
    RangeChart.Bar first = chart.bars().getFirst();
    RangeChart.Bar second = chart.bars().getLast();
    assertThat(Double.parseDouble(first.from()))
        .isEqualTo(Double.parseDouble(first.x()) + Double.parseDouble(first.sure()));
    assertThat(first.words()).isEqualTo("50.0 to 75.0 %");
    assertThat(Double.parseDouble(first.sure())).isEqualTo(2 * Double.parseDouble(second.sure()));
    assertThat(second.open()).isEqualTo("0.0");
    assertThat(second.words()).isEqualTo("25.0 %");
  }

  @Test
  void longNamesAreCutInThePictureOnly() {
    RangeChart.Bar bar =
        RangeChart.of(List.of(new Share("L".repeat(60), 1, 1)), "to").bars().getFirst();
    assertThat(bar.shortLabel()).hasSize(34).endsWith("…");
    assertThat(bar.label()).hasSize(60);
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThatThrownBy(() -> new Share("A", 60, 50)).hasMessageContaining("60");
    assertThatThrownBy(() -> new Share("A", 0, 101)).hasMessageContaining("101");
  }
}
