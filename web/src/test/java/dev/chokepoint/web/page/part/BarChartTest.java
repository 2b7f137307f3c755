package dev.chokepoint.web.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Bars stand on zero and their heights are as their values.
class BarChartTest {

  @Test
  void heightsAreProportional() {
    BarChart chart = BarChart.of(List.of(new BarChart.Amount("a", 2), new BarChart.Amount("b", 4)));
    double low = Double.parseDouble(chart.bars().getFirst().height());
    double high = Double.parseDouble(chart.bars().getLast().height());
    assertThat(high).isCloseTo(2 * low, org.assertj.core.data.Offset.offset(0.11));
  }

  @Test
  void linesAreRoundNumbersAndFew() {
    BarChart chart = BarChart.of(List.of(new BarChart.Amount("a", 1234)));
    assertThat(chart.lines())
        .extracting(BarChart.GridLine::label)
        .containsExactly("0", "500", "1000", "1500");
  }

  @Test
  void manyBarsAreNotAllLabelled() {
    BarChart chart =
        BarChart.of(IntStream.range(0, 60).mapToObj(i -> new BarChart.Amount("m" + i, i)).toList());
    assertThat(chart.bars()).filteredOn(bar -> !bar.label().isEmpty()).hasSize(12);
  }

  @Test
  void nothingIsAnEmptyChart() {
    assertThat(BarChart.of(List.of()).bars()).isEmpty();
    assertThat(BarChart.of(List.of(new BarChart.Amount("a", 0))).bars().getFirst().height())
        .isEqualTo("0.0");
  }
}
