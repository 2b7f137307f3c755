package dev.chokepoint.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.drawing.words.Ukrainian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapSvgTest {

  private static final World WORLD = World.bundled();
  private static final Classes CLASSES =
      new Classes(List.of(new BigDecimal("1"), new BigDecimal("5.50")), "%");
  private static final WorldMap VALUES =
      WorldMap.ofValues(
          "Excess <flow> by country",
          CLASSES,
          Map.of("ae", new BigDecimal("11"), "tr", BigDecimal.ONE, "xx", BigDecimal.ZERO));

  @Test
  void aValueOnABorderBelongsToTheClassAbove() {
    assertThat(CLASSES.names()).containsExactly("< 1 %", "1 – 5.5 %", "≥ 5.5 %");
    assertThat(CLASSES.of(new BigDecimal("0.99"))).isZero();
    assertThat(CLASSES.of(new BigDecimal("1"))).isEqualTo(1);
    assertThatThrownBy(() -> new Classes(List.of(BigDecimal.TEN, BigDecimal.ONE), ""))
        .hasMessageContaining("must rise");
  }

  @Test
  void theTableHasWhatTheMapCannotShow() {
    assertThat(VALUES.rows(WORLD, new Ukrainian()))
        .extracting(row -> row.code() + " " + row.classed() + " " + row.drawn())
        .containsExactly("ae ≥ 5.5 % true", "tr 1 – 5.5 % true", "xx < 1 % false");
  }

  @Test
  void countriesSayTheirNameValueAndClass() {
    String svg = MapSvg.of(WORLD, VALUES, Palette.LIGHT, new English(), 960);
    assertThat(svg)
        .contains("class=\"country class-2 shade-5\" data-code=\"ae\"")
        .contains("<title>United Arab Emirates: 11 %</title>")
        .contains("<title>Excess &lt;flow&gt; by country</title>")
        .contains("<desc>United Arab Emirates: 11 %; Türkiye: 1 %; xx: 0 %</desc>")
        .contains("≥ 5.5 %")
        .doesNotContain("style=")
        .hasSizeLessThan(260_000);
    assertThat(MapSvg.of(WORLD, VALUES, Palette.LIGHT, new English(), 960)).isEqualTo(svg);
  }

  @Test
  void placesAreShownWithTheLandAroundThem() {
    WorldMap map =
        WorldMap.ofDots(
            "Where parts were found",
            List.of(
                new Dot("Kharkiv oblast", new Place(36.23, 49.99), 4, "/recoveries?region=kharkiv"),
                new Dot("\"><script>", new Place(30.5, 50.4), 1, null)));
    String svg = MapSvg.of(WORLD, map, Palette.LIGHT, new English(), 640);
    assertThat(svg)
        .contains("data-code=\"ua\"")
        .doesNotContain("data-code=\"au\"")
        .doesNotContain("<script")
        .contains("aria-label=\"Kharkiv oblast: 4\"", "href=\"/recoveries?region=kharkiv\"");
  }
}
