package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.TraceJson;
import dev.chokepoint.cli.text.TraceText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.TracePart;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.desk.trace.TypedTrace;
import dev.chokepoint.routes.search.RouteSearch;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `trace`: by which ways a part can have come to where it was found.
@Command(
    name = "trace",
    description = {
      "Traces a part: the routes from its maker to the weapon that the evidence allows, the best",
      "first, each step with its strength and reason, and the weakest step named.",
      "PART is the id of a component or of a recovered item, or a part number."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint trace STM32F765VIT6 --data demo",
      "  chokepoint trace item-1 --routes 3",
      "  chokepoint trace STM32F765VIT6 --date-code 2238 --recovered 2024-03-11 --json"
    })
final class TraceCommand extends Answer {

  @Parameters(arity = "1..*", paramLabel = "PART", description = "An id, or a part number.")
  private List<String> words = List.of();

  @Option(names = "--maker", paramLabel = "M", description = "Who is said to have made it.")
  private String maker = "";

  @Option(names = "--date-code", paramLabel = "C", description = "The date code on it.")
  private String dateCode = "";

  @Option(
      names = "--recovered",
      paramLabel = "DATE",
      description = "When it was found: a day, month or year.")
  private String recovered = "";

  @Option(
      names = "--widen",
      paramLabel = "TO",
      split = ",",
      description = "Let in more: family, heading, window.")
  private List<String> widened = List.of();

  @Option(names = "--hops", paramLabel = "N", description = "Most steps of a route (default: 6).")
  private int hops = RouteSearch.MOST_HOPS;

  @Option(names = "--routes", paramLabel = "K", description = "Most routes (default: 10).")
  private int routes = RouteSearch.MOST_ROUTES;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Ask as if on this day (default: today, UTC).")
  private @Nullable LocalDate on;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what had been learned by the end of that day.")
  private @Nullable LocalDate asOf;

  @Mixin private AgeOptions ages = new AgeOptions();

  TraceCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    TraceRequest request =
        new TypedTrace(
                String.join(" ", words),
                maker,
                dateCode,
                recovered,
                asOf == null ? "" : asOf.toString(),
                widened,
                hops,
                routes)
            .request(on == null ? session().today() : on);
    try (Desk desk = session().desk()) {
      TraceAnswer answer = new TracePart(desk).answer(request);
      AgeOptions.Behind behind = ages.behind(session(), desk);
      if (session().options().json()) {
        session().console().line(JsonText.of(behind.in(TraceJson.of(answer))));
      } else {
        TraceText.lines(answer, session().console().look()).forEach(session().console()::line);
        behind.lines(session().console().look()).forEach(session().console()::line);
      }
      return behind.code(ExitCode.DONE);
    }
  }
}
