package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.SourceJson;
import dev.chokepoint.cli.text.SourceText;
import dev.chokepoint.desk.CheckFreshness;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.ListSources;
import dev.chokepoint.desk.SourceFacts;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `source show`: all that is known about one source.
@Command(
    name = "show",
    description = "Shows one source: files, counts, versions.",
    footer = {"", "Example:", "  chokepoint source show us_ofac_sdn --json"})
final class SourceShowCommand extends Answer {

  @Parameters(paramLabel = "NAME", description = "Name of the source.")
  private String name = "";

  SourceShowCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      SourceFacts source = new ListSources(desk).named(name);
      Freshness age = new CheckFreshness(desk).of(List.of(source)).getFirst();
      if (session().options().json()) {
        session().console().line(JsonText.of(SourceJson.with(source, age)));
      } else {
        SourceText.show(source, age, session().console().look()).forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
