package dev.chokepoint.drawing.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chokepoint.drawing.palette.ColourVision.Eye;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {

  private static final Set<Status> HUES = EnumSet.complementOf(EnumSet.of(Status.TO_REVIEW));

  @Test
  void differencesAreThoseOfThePublishedExamples() {
    // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7 and 25.
    assertThat(difference(50, 2.6772, -79.7751, 50, 0, -82.7485)).isCloseTo(2.0425, within(1e-4));
    assertThat(difference(50, 0, 0, 50, -1, 2)).isCloseTo(2.3669, within(1e-4));
    assertThat(difference(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387))
        .isCloseTo(1.2644, within(1e-4));
  }

  private static double difference(double... values) {
    return ColourVision.ciede2000(
        new double[] {values[0], values[1], values[2]},
        new double[] {values[3], values[4], values[5]});
  }

  @Test
  void inkIsReadOnEveryGround() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (Rgb ground : List.of(palette.paper(), palette.surface(), palette.sunken())) {
        assertThat(ColourVision.contrast(palette.ink(), ground)).isGreaterThan(14);
        assertThat(ColourVision.contrast(palette.ink2(), ground)).isGreaterThan(7);
        assertThat(ColourVision.contrast(palette.ink3(), ground)).isGreaterThan(4.5);
        assertThat(ColourVision.contrast(palette.control(), ground)).isGreaterThan(3);
      }
    }
    assertThat(ColourVision.contrast(Palette.LIGHT.ink(), Palette.LIGHT.paper())).isGreaterThan(17);
    assertThat(ColourVision.contrast(Palette.DARK.ink(), Palette.DARK.paper())).isGreaterThan(15);
  }

  @Test
  void statusIsReadOnEveryGroundAndOnItsChip() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (Status status : Status.values()) {
        Rgb colour = palette.of(status);
        for (Rgb ground : List.of(palette.paper(), palette.surface(), palette.sunken())) {
          assertThat(ColourVision.contrast(colour, ground)).as("%s", status).isGreaterThan(4.5);
        }
        assertThat(ColourVision.contrast(colour, palette.chip().getOrDefault(status, colour)))
            .as("%s on its chip", status)
            .isGreaterThan(4.5);
      }
    }
  }

  @Test
  void statusColoursStayApartForEveryEye() {
    assertThat(least(statuses(Palette.LIGHT), Eye.DEUTERANOPIA)).isCloseTo(10.4, within(0.06));
    assertThat(least(statuses(Palette.DARK), Eye.DEUTERANOPIA)).isCloseTo(14.1, within(0.06));
    assertThat(least(statuses(Palette.LIGHT), Eye.PROTANOPIA)).isCloseTo(14.4, within(0.06));
    assertThat(least(statuses(Palette.DARK), Eye.PROTANOPIA)).isCloseTo(19.0, within(0.06));
    assertThat(least(statuses(Palette.LIGHT), Eye.TRITANOPIA)).isCloseTo(12.6, within(0.06));
    assertThat(least(statuses(Palette.DARK), Eye.TRITANOPIA)).isCloseTo(14.8, within(0.06));
  }

  @Test
  void categoriesStayApartForEveryEyeAndFromTheGround() {
    for (Eye eye : Eye.values()) {
      assertThat(least(Palette.LIGHT.categories(), eye)).as("%s", eye).isGreaterThan(17.3);
      assertThat(least(Palette.DARK.categories(), eye)).as("%s", eye).isGreaterThan(15);
    }
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      assertThat(palette.categories())
          .hasSize(5)
          .allSatisfy(colour ->
              assertThat(ColourVision.contrast(colour, palette.paper())).isGreaterThan(3));
    }
  }

  @Test
  void neighbouringClassesOfAScaleAreToldApart() {
    assertThat(leastStep(Palette.LIGHT.sequence(), Eye.NORMAL)).isGreaterThan(9.8);
    assertThat(leastStep(Palette.LIGHT.sequence(), Eye.DEUTERANOPIA)).isGreaterThan(10.1);
    assertThat(leastStep(Palette.LIGHT.diverging(), Eye.DEUTERANOPIA)).isGreaterThan(13.9);
  }

  private static List<Rgb> statuses(Palette palette) {
    return HUES.stream().map(palette::of).toList();
  }

  private static double least(List<Rgb> colours, Eye eye) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        least = Math.min(least, ColourVision.difference(colours.get(i), colours.get(j), eye));
      }
    }
    return least;
  }

  private static double leastStep(List<Rgb> colours, Eye eye) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < colours.size(); i++) {
      least = Math.min(least, ColourVision.difference(colours.get(i), colours.get(i - 1), eye));
    }
    return least;
  }
}
