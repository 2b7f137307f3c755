package dev.chokepoint.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chokepoint.cli.FakeSurroundings;
import dev.chokepoint.desk.ownership.AfterStay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path home;

  private Settings read() {
    return Settings.read(new FakeSurroundings(home).surroundings());
  }

  private void userFile(String toml) throws IOException {
    Path file = home.resolve(".config/chokepoint/config.toml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, toml);
  }

  @Test
  void everyDefaultIsPinned() {
    assertThat(read().values()).isEmpty();
    assertThat(Setting.DATA_DIR.standard()).isEqualTo("the user's data home");
    assertThat(Setting.COLOUR.standard()).isEqualTo("auto");
    assertThat(read().keptVersions()).isEqualTo(2);
    assertThat(read().keptDays()).isZero();
  }

  @Test
  void everyNameIsPinned() {
    assertThat(Setting.values())
        .extracting(Setting::key)
        .containsExactly(
            "data_dir",
            "color",
            "sources.kept_versions",
            "sources.kept_days",
            "ownership.bis_after_stay",
            "screening.log",
            "review.second_reviewer",
            "sources.catalogue",
            "sources.offline",
            "sources.update",
            "sources.max_age");
    assertThat(Setting.values())
        .extracting(Setting::variable)
        .containsExactly(
            "CHOKEPOINT_DATA",
            "CHOKEPOINT_COLOR",
            "CHOKEPOINT_KEPT_VERSIONS",
            "CHOKEPOINT_KEPT_DAYS",
            "CHOKEPOINT_BIS_AFTER_STAY",
            "CHOKEPOINT_SCREENING_LOG",
            "CHOKEPOINT_SECOND_REVIEWER",
            "CHOKEPOINT_CATALOGUE",
            "CHOKEPOINT_OFFLINE",
            "CHOKEPOINT_UPDATE",
            "CHOKEPOINT_MAX_AGE");
  }

  @Test
  void aVariableWinsOverTheFolderFileWhichWinsOverTheUserFile() throws IOException {
    userFile("data_dir = \"/from/user\"\ncolor = \"never\"\n");
    assertThat(read().get(Setting.DATA_DIR)).contains("/from/user");
    Files.writeString(home.resolve("chokepoint.toml"), "data_dir = \"/from/folder\"\n");
    assertThat(read().get(Setting.DATA_DIR)).contains("/from/folder");
    assertThat(read().get(Setting.COLOUR)).contains("never");
    Settings settings =
        Settings.read(
            new FakeSurroundings(home).with("CHOKEPOINT_DATA", "/from/variable").surroundings());
    assertThat(settings.values().get(Setting.DATA_DIR))
        .isEqualTo(new Settings.Value("/from/variable", "CHOKEPOINT_DATA"));
  }

  @Test
  void sectionsJoinWithAPoint() throws IOException {
    userFile("[sources]\nkept_versions = 5\n");
    assertThat(read().keptVersions()).isEqualTo(5);
  }

  @Test
  void anUnknownNameIsAnErrorWithASuggestion() throws IOException {
    userFile("# mine\ndata_dri = \"/x\"\n");
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(this::read)
        .withMessageContaining(
            "config.toml: line 2: there is no setting \"data_dri\"; did you mean \"data_dir\"?");
  }

  @Test
  void brokenTomlNamesItsPlace() throws IOException {
    userFile("data_dir = \n");
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(this::read)
        .withMessageContaining("line 1");
  }

  @Test
  void keptVersionsMustBeAWholeNumberFromOne() throws IOException {
    userFile("[sources]\nkept_versions = 0\n");
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> read().keptVersions())
        .withMessage("sources.kept_versions is a whole number from 1, not \"0\"");
    userFile("[sources]\nkept_days = \"a year\"\n");
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> read().keptDays())
        .withMessage("sources.kept_days is a whole number from 0, not \"a year\"");
  }

  @Test
  void aWordForTheStayIsOneOfThree() throws IOException {
    assertThat(read().afterStay()).isEqualTo(AfterStay.UNCONFIRMED);
    userFile("[ownership]\nbis_after_stay = \"perhaps\"\n");
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> read().afterStay())
        .withMessageContaining("unconfirmed, applies or stayed");
  }

  @Test
  void settingsOfFetchingAreTakenAsTheyAreMeant() throws IOException {
    assertThat(read().catalogues()).isEmpty();
    assertThat(read().offline()).isFalse();
    assertThat(read().update()).isEmpty();
    assertThat(read().maxAge()).isEmpty();
    userFile(
        """
        [sources]
        catalogue = ["a.yml", "b.yml"]
        offline = true
        update = "daily"
        max_age = "7d"
        """);
    assertThat(read().catalogues()).containsExactly("a.yml", "b.yml");
    assertThat(read().offline()).isTrue();
    assertThat(read().update()).contains(Duration.ofDays(1));
    assertThat(read().maxAge()).contains(Duration.ofDays(7));
    userFile("[sources]\nupdate = \"often\"\n");
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> read().update())
        .withMessageContaining("sources.update: a length of time");
  }
}
