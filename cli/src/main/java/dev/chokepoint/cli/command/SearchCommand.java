package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.SearchJson;
import dev.chokepoint.cli.text.SearchText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SearchEntities;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search`: finds entities by words.
@Command(
    name = "search",
    description = {
      "Finds entities by name, identifier, address or text, in any script.",
      "Every word must be met; \"quoted words\" must stand together; schema:Vessel, country:ir and source:NAME narrow."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint search \"Qods Aviation\"",
      "  chokepoint search 1646019914",
      "  chokepoint search \"alabuga schema:Company country:ru\" --limit 5 --json"
    })
final class SearchCommand extends Answer {

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  SearchCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      SearchAnswer answer = new SearchEntities(desk).answer(String.join(" ", words), limit);
      if (session().options().json()) {
        session().console().line(JsonText.of(SearchJson.of(answer)));
      } else {
        SearchText.lines(answer, session().console().look()).forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
