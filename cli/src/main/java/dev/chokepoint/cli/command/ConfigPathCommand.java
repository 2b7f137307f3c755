package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.settings.Settings;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/// `config path`: which configuration files are read.
@Command(
    name = "path",
    description = "Shows which configuration files are read, the strongest first.",
    footer = {"", "Example:", "  chokepoint config path"})
final class ConfigPathCommand extends Answer {

  ConfigPathCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    List<Settings.ConfigFile> files = session().settings().files();
    if (session().options().json()) {
      session()
          .console()
          .line(
              JsonText.of(
                  files.stream()
                      .map(f -> Map.of("path", f.path().toString(), "present", f.present()))
                      .toList()));
    } else {
      files.forEach(f -> session().console().line(f.path() + (f.present() ? "" : "  (not there)")));
    }
    return ExitCode.DONE;
  }
}
