package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RemoveSource;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `source remove`: takes a source out.
@Command(
    name = "remove",
    description = "Takes a source and its kept versions out. What it was read from is not touched.",
    footer = {"", "Example:", "  chokepoint source remove my_list"})
final class SourceRemoveCommand extends Answer {

  @Parameters(paramLabel = "NAME", description = "Name of the source.")
  private String name = "";

  SourceRemoveCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      new RemoveSource(desk).remove(name);
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(Map.of("removed", name)));
    } else {
      session().console().line("Removed the source " + name + ".");
    }
    return ExitCode.DONE;
  }
}
