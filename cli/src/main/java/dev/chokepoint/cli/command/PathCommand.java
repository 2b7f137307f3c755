package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.PathJson;
import dev.chokepoint.cli.text.PathText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.FindPath;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.routes.path.PathQuestion;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `path`: how two parties are connected.
@Command(
    name = "path",
    description = {
      "Shows the shortest paths between two parties over every link that a source states.",
      "A path shows what is stated, not that the two act together."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint path geran2-ace-electronic ofac-48729 --data demo",
      "  chokepoint path geran2-onelek ofac-45708 --avoid-hubs --json"
    })
final class PathCommand extends Answer {

  private static final int LONGEST = 12;

  @Parameters(index = "0", paramLabel = "FROM", description = "Id of a party.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Id of another.")
  private String to = "";

  @Option(names = "--avoid-hubs", description = "Do not pass parties with very many links.")
  private boolean avoidHubs;

  @Option(
      names = "--hub",
      paramLabel = "N",
      description = "A party with more links than this is a hub (default: 500).")
  private int hub = 500;

  @Option(names = "--longest", paramLabel = "N", description = "Most steps (default: 6).")
  private int longest = 6;

  @Option(names = "--limit", paramLabel = "K", description = "Most paths (default: 10).")
  private int limit = 10;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what had been learned by the end of that day.")
  private @Nullable LocalDate asOf;

  @Mixin private AgeOptions ages = new AgeOptions();

  PathCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    if (longest < 1 || longest > LONGEST) {
      throw BadRequest.usage("--longest is a whole number from 1 to " + LONGEST);
    }
    if (limit < 1 || hub < 1) {
      throw BadRequest.usage("--limit and --hub are whole numbers from 1");
    }
    PathQuestion question = new PathQuestion(from, to, longest, limit, hub, avoidHubs);
    try (Desk desk = session().desk()) {
      PathToTell told = new FindPath(desk).answer(question, Optional.ofNullable(asOf));
      AgeOptions.Behind behind = ages.behind(session(), desk);
      if (session().options().json()) {
        session().console().line(JsonText.of(behind.in(PathJson.of(told))));
      } else {
        new PathText(session().console().look()).lines(told).forEach(session().console()::line);
        behind.lines(session().console().look()).forEach(session().console()::line);
      }
      return behind.code(ExitCode.DONE);
    }
  }
}
