package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.settings.Setting;
import dev.chokepoint.cli.settings.Settings;
import dev.chokepoint.cli.terminal.TextTable;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `config show`: every setting with its value, and with `--origin` where it was set.
@Command(
    name = "show",
    description = "Shows every setting.",
    footer = {"", "Example:", "  chokepoint config show --origin"})
final class ConfigShowCommand extends Answer {

  @Option(names = "--origin", description = "Also say where each value comes from.")
  private boolean origin;

  ConfigShowCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    TextTable table =
        origin ? new TextTable("setting", "value", "origin") : new TextTable("setting", "value");
    Map<String, Object> json = new LinkedHashMap<>();
    for (Setting setting : Setting.values()) {
      Settings.Value value = value(setting);
      json.put(setting.key(), Map.of("value", value.text(), "origin", value.origin()));
      if (origin) {
        table.row(setting.key(), value.text(), value.origin());
      } else {
        table.row(setting.key(), value.text());
      }
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(json));
    } else {
      table.lines(session().console().look().width(), "").forEach(session().console()::line);
    }
    return ExitCode.DONE;
  }

  private Settings.Value value(Setting setting) {
    if (setting == Setting.DATA_DIR && session().options().data().isPresent()) {
      return new Settings.Value(session().dataDirectory().toString(), "--data");
    }
    Settings.Value set = session().settings().values().get(setting);
    if (set != null) {
      return set;
    }
    String standard =
        setting == Setting.DATA_DIR ? session().dataDirectory().toString() : setting.standard();
    return new Settings.Value(standard, "default");
  }
}
