package dev.chokepoint.cli.command;

import dev.chokepoint.cli.settings.BadSettings;
import dev.chokepoint.cli.settings.Secrets;
import dev.chokepoint.cli.settings.Setting;
import dev.chokepoint.cli.settings.Settings;
import dev.chokepoint.cli.terminal.Console;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Surroundings;
import dev.chokepoint.desk.DataDirectory;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Fetching;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.SourceRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of the program: what it was told, where it prints, and the desk it asks. Everything is
/// made when it is first needed, so that a command loads only what it uses.
public final class Session {

  private static final String DB_URL = "CHOKEPOINT_DB_URL";

  private final Surroundings surroundings;
  private final GlobalOptions options = new GlobalOptions();
  private @Nullable Console console;
  private @Nullable Settings settings;

  public Session(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  public GlobalOptions options() {
    return options;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /// Where to print.
  public Console console() {
    if (console == null) {
      console = new Console(surroundings, look(), options.quiet());
    }
    return console;
  }

  private Look look() {
    return switch (settings().colour()) {
      case AUTO -> Look.of(surroundings, options.noColour());
      case NEVER -> Look.of(surroundings, true);
      case ALWAYS -> {
        Look look = Look.of(surroundings, options.noColour());
        yield new Look(!options.noColour(), look.unicode(), look.width());
      }
    };
  }

  /// Reads the settings and sees that each can be taken.
  ///
  /// @throws dev.chokepoint.cli.settings.BadSettings if one cannot
  public void checkSettings() {
    settings().colour();
    settings().keptVersions();
    settings().keptDays();
    settings().afterStay();
    settings().recordsRules();
    settings().offline();
    settings().update();
    settings().maxAge();
  }

  /// How files are fetched; every connection is refused where a flag or the settings say so.
  Fetching fetching() {
    return options.offline() || settings().offline()
        ? Fetching.offline()
        : Fetching.online(Version.number());
  }

  Settings settings() {
    if (settings == null) {
      settings = Settings.read(surroundings);
    }
    return settings;
  }

  /// The day the question is asked, in UTC.
  LocalDate today() {
    return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
  }

  Path resolve(String path) {
    return surroundings.workingDirectory().resolve(path).normalize();
  }

  /// The data directory: flag, variable, configuration, standard.
  Path dataDirectory() {
    return directory(options.data().or(() -> settings().get(Setting.DATA_DIR)));
  }

  /// The demo's data directory, unless a flag, variable or configuration names one.
  Path demoDirectory() {
    return directory(
        options
            .data()
            .or(() -> settings().get(Setting.DATA_DIR))
            .or(() -> Optional.of(DataDirectory.DEMO)));
  }

  private Path directory(Optional<String> said) {
    return DataDirectory.resolve(
        said, surroundings.environment(), surroundings.home(), surroundings.workingDirectory());
  }

  /// The desk over the data directory.
  Desk desk() {
    boolean demo = options.data().filter(DataDirectory.DEMO::equals).isPresent();
    return demo ? demoDesk() : desk(dataDirectory(), recordsRules());
  }

  /// The desk over the demo's data directory, whose records lie in it and nowhere else.
  Desk demoDesk() {
    return desk(demoDirectory(), settings().recordsRules());
  }

  /// How records are kept, and where: `CHOKEPOINT_DB_URL` names a database that a team shares.
  private RecordsRules recordsRules() {
    RecordsRules rules = settings().recordsRules();
    Optional<String> address = Secrets.read(surroundings, DB_URL);
    if (address.isEmpty()) {
      return rules;
    }
    try {
      return rules.keptIn(
          address.get(), Secrets.read(surroundings, "CHOKEPOINT_DB_PASSWORD").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new BadSettings(DB_URL + " " + e.getMessage());
    }
  }

  private Desk desk(Path directory, RecordsRules rules) {
    return new Desk(
        directory,
        surroundings.clock(),
        settings().keptVersions(),
        rules,
        new SourceRules(
            settings().catalogues().stream().map(this::resolve).toList(), settings().keptDays()));
  }
}
