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

/// `source list`: every source with its size and age, and whether that is too old.
@Command(
    name = "list",
    description =
        "Lists the sources: when they were published, fetched and checked, and whether they are fresh.",
    footer = {"", "Example:", "  chokepoint source list"})
final class SourceListCommand extends Answer {

  SourceListCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      List<SourceFacts> sources = new ListSources(desk).all();
      List<Freshness> ages = new CheckFreshness(desk).of(sources);
      if (session().options().json()) {
        session().console().line(JsonText.of(SourceJson.list(sources, ages)));
      } else {
        SourceText.list(sources, ages, session().console().look())
            .forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
