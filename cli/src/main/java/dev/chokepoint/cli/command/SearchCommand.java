package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.SearchJson;
import dev.chokepoint.cli.text.SearchText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SearchEntities;
import dev.chokepoint.desk.SearchRequest;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search`: finds entities by words.
@Command(
    name = "search",
    description = {
      "Finds entities by name, identifier, address, goods or text, in any script.",
      "Every word must be met; \"quoted words\" must stand together; -word must not be there.",
      "Fields: schema: source: country: topic: id: name: identifier: address: goods:"
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint search \"Qods Aviation\"",
      "  chokepoint search IMO 9184691",
      "  chokepoint search goods:STM32F405 --country hk --country cn",
      "  chokepoint search \"alabuga -glass schema:Company\" --limit 5 --json"
    })
final class SearchCommand extends Answer {

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--schema",
      paramLabel = "S",
      split = ",",
      description = "Only this schema and what extends it; again for another.")
  private List<String> schemata = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      split = ",",
      description = "Only what this source or dataset speaks about; again for another.")
  private List<String> sources = List.of();

  @Option(
      names = "--country",
      paramLabel = "C",
      split = ",",
      description = "Only this country code; again for another.")
  private List<String> countries = List.of();

  @Option(
      names = "--topic",
      paramLabel = "T",
      split = ",",
      description = "Only this topic, such as sanction; again for another.")
  private List<String> topics = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to pass over first (default: ${DEFAULT-VALUE}).")
  private int offset;

  @Option(
      names = "--facets",
      description = "Count by schema, source, country and topic, however few were found.")
  private boolean facets;

  @Mixin private AgeOptions ages = new AgeOptions();

  SearchCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    String query = String.join(" ", words);
    if (query.isBlank()
        && Stream.of(schemata, sources, countries, topics).allMatch(List::isEmpty)) {
      throw BadRequest.usage("say what to look for, or narrow with --schema, --source, --country");
    }
    SearchRequest request =
        new SearchRequest(query, schemata, sources, countries, topics, limit, offset);
    try (Desk desk = session().desk()) {
      SearchAnswer answer = new SearchEntities(desk).answer(request);
      AgeOptions.Behind behind = ages.behind(session(), desk);
      if (session().options().json()) {
        session().console().line(JsonText.of(behind.in(SearchJson.of(answer))));
      } else {
        new SearchText(session().console().look(), facets)
            .lines(answer)
            .forEach(session().console()::line);
        behind.lines(session().console().look()).forEach(session().console()::line);
      }
      return behind.code(ExitCode.DONE);
    }
  }
}
