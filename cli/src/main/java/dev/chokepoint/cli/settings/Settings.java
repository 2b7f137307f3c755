package dev.chokepoint.cli.settings;

import dev.chokepoint.cli.terminal.Surroundings;
import dev.chokepoint.desk.Ages;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.ownership.AfterStay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The settings in force, each with the place it comes from.
///
/// Order: flag, environment variable, `./chokepoint.toml`,
/// `$XDG_CONFIG_HOME/chokepoint/config.toml`, default. Flags are laid over these by the commands
/// that have them.
///
/// @param values what was set, by setting
/// @param files the configuration files that were looked for, first read first, and whether they
///   were there
public record Settings(Map<Setting, Value> values, List<ConfigFile> files) {

  /// A value and where it was set.
  public record Value(String text, String origin) {}

  /// A configuration file that was looked for.
  public record ConfigFile(Path path, boolean present) {}

  public Settings {
    values = Map.copyOf(values);
    files = List.copyOf(files);
  }

  /// Reads all settings.
  ///
  /// @throws BadSettings if a file cannot be understood or names a setting that does not exist
  public static Settings read(Surroundings surroundings) {
    Map<Setting, Value> values = new EnumMap<>(Setting.class);
    List<ConfigFile> files = new ArrayList<>();
    for (Path path :
        List.of(
            userFile(surroundings), surroundings.workingDirectory().resolve("chokepoint.toml"))) {
      boolean present = Files.isRegularFile(path);
      files.addFirst(new ConfigFile(path, present));
      if (present) {
        ConfigText.read(path, text(path))
            .forEach((setting, text) -> values.put(setting, new Value(text, path.toString())));
      }
    }
    for (Setting setting : Setting.values()) {
      String text = surroundings.variable(setting.variable());
      if (!text.isEmpty()) {
        values.put(setting, new Value(text, setting.variable()));
      }
    }
    return new Settings(values, files);
  }

  /// The value of a setting, if anybody set it.
  public Optional<String> get(Setting setting) {
    return Optional.ofNullable(values.get(setting)).map(Value::text);
  }

  /// When to use colours.
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /// When to use colours.
  ///
  /// @throws BadSettings if it is none of the three words
  public Colour colour() {
    String text = get(Setting.COLOUR).orElse(Setting.COLOUR.standard());
    for (Colour colour : Colour.values()) {
      if (colour.name().toLowerCase(Locale.ROOT).equals(text)) {
        return colour;
      }
    }
    throw new BadSettings(Setting.COLOUR.key() + " is auto, always or never, not \"" + text + "\"");
  }

  /// How many versions of a source to keep.
  ///
  /// @throws BadSettings if it is not a whole number from 1
  public int keptVersions() {
    return wholeNumber(Setting.KEPT_VERSIONS, 1);
  }

  /// For how many days back every version of a source is kept that stood on one of them.
  ///
  /// @throws BadSettings if it is not a whole number from 0
  public int keptDays() {
    return wholeNumber(Setting.KEPT_DAYS, 0);
  }

  /// How to take the BIS affiliates rule after its stay ran out on 9 November 2026.
  ///
  /// @throws BadSettings if it is none of the three words
  public AfterStay afterStay() {
    String text = get(Setting.BIS_AFTER_STAY).orElse(Setting.BIS_AFTER_STAY.standard());
    for (AfterStay state : AfterStay.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
        return state;
      }
    }
    throw new BadSettings(
        Setting.BIS_AFTER_STAY.key() + " is unconfirmed, applies or stayed, not \"" + text + "\"");
  }

  /// How records are kept.
  ///
  /// @throws BadSettings if a word is none that is known
  public RecordsRules recordsRules() {
    String log = get(Setting.SCREENING_LOG).orElse(Setting.SCREENING_LOG.standard());
    String second = get(Setting.SECOND_REVIEWER).orElse(Setting.SECOND_REVIEWER.standard());
    if (!List.of("never", "stop").contains(second)) {
      throw new BadSettings(
          Setting.SECOND_REVIEWER.key() + " is never or stop, not \"" + second + "\"");
    }
    for (RecordsRules.Logging logging : RecordsRules.Logging.values()) {
      if (logging.name().toLowerCase(Locale.ROOT).equals(log)) {
        return new RecordsRules(logging, second.equals("stop"));
      }
    }
    throw new BadSettings(
        Setting.SCREENING_LOG.key() + " is off, ids or names, not \"" + log + "\"");
  }

  /// Catalogue files of the user's own, parted by commas.
  public List<String> catalogues() {
    return get(Setting.CATALOGUE).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .toList();
  }

  /// Whether every connection is forbidden.
  ///
  /// @throws BadSettings if it is neither `true` nor `false`
  public boolean offline() {
    String text = get(Setting.OFFLINE).orElse(Setting.OFFLINE.standard());
    if (!List.of("true", "false").contains(text)) {
      throw new BadSettings(Setting.OFFLINE.key() + " is true or false, not \"" + text + "\"");
    }
    return text.equals("true");
  }

  /// How often `serve` fetches; empty for never.
  ///
  /// @throws BadSettings if it is neither `off`, `daily` nor a length of time
  public Optional<Duration> update() {
    return switch (get(Setting.UPDATE).orElse(Setting.UPDATE.standard())) {
      case "off" -> Optional.empty();
      case "daily" -> Optional.of(Duration.ofDays(1));
      case String text -> Optional.of(age(Setting.UPDATE, text));
    };
  }

  /// How old sources may be at the most for an answer to count; empty for as old as they are.
  ///
  /// @throws BadSettings if it is neither `none` nor a length of time
  public Optional<Duration> maxAge() {
    String text = get(Setting.MAX_AGE).orElse(Setting.MAX_AGE.standard());
    return text.equals("none") ? Optional.empty() : Optional.of(age(Setting.MAX_AGE, text));
  }

  private static Duration age(Setting setting, String text) {
    try {
      return Ages.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadSettings(setting.key() + ": " + e.getMessage());
    }
  }

  private int wholeNumber(Setting setting, int smallest) {
    String text = get(setting).orElse(setting.standard());
    if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= smallest) {
      return Integer.parseInt(text);
    }
    throw new BadSettings(
        setting.key() + " is a whole number from " + smallest + ", not \"" + text + "\"");
  }

  private static Path userFile(Surroundings surroundings) {
    String xdg = surroundings.variable("XDG_CONFIG_HOME");
    Path base = xdg.isEmpty() ? surroundings.home().resolve(".config") : Path.of(xdg);
    return base.resolve("chokepoint").resolve("config.toml");
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
