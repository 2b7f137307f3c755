package dev.chokepoint.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Free text is read to a region and no nearer.
class RegionsTest {

  private static final World WORLD = World.bundled();
  private static final Regions REGIONS = new Regions(WORLD);

  @ParameterizedTest
  @CsvSource({
    "Kharkiv oblast,UA-63",
    "'a field near Kupiansk, Kharkiv region',UA-63",
    "Харківщина,UA-63",
    "Kyiv,UA-30",
    "м. Київ,UA-30",
    "Сумська область,UA-59",
    "Crimea,UA-43",
    "Ukraine,ua",
    "found in Poland,pl"
  })
  void placesAreReadToTheRegion(String text, String code) {
    assertThat(REGIONS.of(text).map(Region::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"not published", "somewhere", "summary", "''"})
  void whatNamesNoRegionStaysWithoutOne(String text) {
    assertThat(REGIONS.of(text)).isEmpty();
  }

  @Test
  void everyRegionLiesInUkraineAndIsCoarse() {
    assertThat(REGIONS.all())
        .hasSize(25)
        .allSatisfy(region -> {
          assertThat(region.place()).isEqualTo(region.place().coarse());
          assertThat(WORLD.at(region.place()).map(Country::code))
              .as(region.english())
              .contains("ua");
          assertThat(REGIONS.of(region.english()).map(Region::code)).contains(region.code());
          assertThat(REGIONS.of(region.ukrainian()).map(Region::code)).contains(region.code());
        });
  }
}
