package dev.chokepoint.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.cli.FakeSurroundings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {

  @TempDir Path home;

  private Look look(FakeSurroundings machine, boolean noColour) {
    return Look.of(machine.surroundings(), noColour);
  }

  @Test
  void aPipeGetsNoColour() {
    assertThat(look(new FakeSurroundings(home), false).colour()).isFalse();
  }

  @Test
  void clicolorForceGivesColourToAPipe() {
    assertThat(look(new FakeSurroundings(home).with("CLICOLOR_FORCE", "1"), false).colour())
        .isTrue();
  }

  @Test
  void noColorWinsWhateverItsValue() {
    FakeSurroundings machine =
        new FakeSurroundings(home).with("CLICOLOR_FORCE", "1").with("NO_COLOR", "");
    assertThat(look(machine, false).colour()).isFalse();
  }

  @Test
  void theFlagSwitchesColourOff() {
    assertThat(look(new FakeSurroundings(home).with("CLICOLOR_FORCE", "1"), true).colour())
        .isFalse();
  }

  @Test
  void glyphsNeedAUtf8Locale() {
    assertThat(look(new FakeSurroundings(home), false).unicode()).isTrue();
    assertThat(look(new FakeSurroundings(home).with("LANG", "C"), false).unicode()).isFalse();
    assertThat(look(new FakeSurroundings(home).without("LANG"), false).unicode()).isFalse();
  }

  @Test
  void lcAllGoesBeforeLang() {
    assertThat(look(new FakeSurroundings(home).with("LC_ALL", "POSIX"), false).unicode()).isFalse();
  }

  @Test
  void columnsGivesTheWidthAndNonsenseIsPassedOver() {
    assertThat(look(new FakeSurroundings(home).with("COLUMNS", "120"), false).width())
        .isEqualTo(120);
    assertThat(look(new FakeSurroundings(home).with("COLUMNS", "wide"), false).width())
        .isEqualTo(100);
    assertThat(look(new FakeSurroundings(home).with("COLUMNS", "3"), false).width()).isEqualTo(40);
  }
}
