package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.ScreenJson;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.ScreenText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.PartyQuery;
import dev.chokepoint.desk.ScreenAnswer;
import dev.chokepoint.desk.ScreenFile;
import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.ScreenedTable;
import dev.chokepoint.desk.orders.OrderCounts;
import dev.chokepoint.desk.records.ScreeningLog;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `screen`: whether a party, or any party of a table, is on a list.
@Command(
    name = "screen",
    description = {
      "Says whether a party may be on one of the imported lists, and why.",
      "Names may be in any script; what else is known settles more: --country, --birth-date,",
      "--address, --id.",
      "With --file every row of a table is screened: columns name, schema, country, birth_date,",
      "address, identifiers and the like are known by their headings. A table whose columns name",
      "parties in roles (buyer, consignee, end user ...) is one of orders: each row gets the"
          + " verdict",
      "Stop, Check or No finding by a policy, with every finding behind it."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint screen \"Qods Aviation\"",
      "  chokepoint screen \"Шагивалеев Тимур\" --schema Person --birth-date 1980 --json",
      "  chokepoint screen --file parties.csv --out screened.csv --fail-on check",
      "  chokepoint screen --file orders.xlsx --suggest-map orders.yml",
      "  chokepoint screen --file orders.xlsx --map orders.yml --out results.csv --fail-on stop"
    })
final class ScreenCommand extends Answer {

  /// When the exit code tells what was found.
  enum FailOn {
    stop,
    check
  }

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "The party's name.")
  private List<String> words = List.of();

  @Option(
      names = "--schema",
      paramLabel = "S",
      description = "What it is: Person, Company, Vessel ...")
  private @Nullable String schema;

  @Option(names = "--country", paramLabel = "CODE", description = "Its country; may be repeated.")
  private List<String> countries = List.of();

  @Option(
      names = {"--birth-date", "--incorporation-date"},
      paramLabel = "D",
      description = "When it was born or founded: 1975, 1975-03 or 1975-03-04.")
  private List<String> dates = List.of();

  @Option(
      names = "--address",
      paramLabel = "TEXT",
      description = "Where it is, as written; may be repeated.")
  private List<String> addresses = List.of();

  @Option(
      names = "--id",
      paramLabel = "N",
      description = "A number it is known by, alone or as innCode:1646019914; may be repeated.")
  private List<String> identifiers = List.of();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      defaultValue = "0.70",
      description = "Show matches from this score on, 0.5 to 1 (default: ${DEFAULT-VALUE}).")
  private double threshold = 0.70;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many matches to show (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A table of parties or orders: CSV, TSV, XLSX, ODS; of orders also JSON lines.")
  private @Nullable String file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the screened table (default: standard output).")
  private @Nullable String out;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 10 if a party is on a list (stop), and with 11 if one needs a person (check).")
  private @Nullable FailOn failOn;

  @Mixin private OrderOptions orders = new OrderOptions();

  @Mixin private AgeOptions ages = new AgeOptions();

  ScreenCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    if (words.isEmpty() == (file == null)) {
      throw BadRequest.usage("give either a NAME or --file");
    }
    try (Desk desk = session().desk();
        ScreeningLog log = ScreeningLog.of(desk)) {
      String by = ActorOption.user(session());
      return file == null
          ? one(desk, new ScreenName.Asker("screen", by, log))
          : table(desk, session().resolve(file), new ScreenName.Asker("screen --file", by, log));
    }
  }

  private ExitCode one(Desk desk, ScreenName.Asker asker) {
    if (out != null || orders.any()) {
      throw BadRequest.usage(
          "--out, --map, --suggest-map, --policy, --rejects and --since go with --file");
    }
    PartyQuery query =
        new PartyQuery(String.join(" ", words), schema, countries, dates, addresses, identifiers);
    ScreenAnswer answer = new ScreenName(desk, asker).answer(query, threshold, limit);
    AgeOptions.Behind behind = ages.behind(session(), desk);
    if (session().options().json()) {
      session().console().line(JsonText.of(behind.in(ScreenJson.of(answer))));
    } else {
      new ScreenText(session().console().look()).lines(answer).forEach(session().console()::line);
      behind.lines(session().console().look()).forEach(session().console()::line);
    }
    return behind.code(
        code(
            answer.verdict() == ScreenAnswer.Verdict.ON_A_LIST,
            answer.verdict() == ScreenAnswer.Verdict.POSSIBLE_MATCH,
            false));
  }

  private ExitCode table(Desk desk, Path parties, ScreenName.Asker asker) throws IOException {
    AgeOptions.Behind behind = ages.behind(session(), desk);
    OrderScreen screen = new OrderScreen(session(), orders, behind);
    if (orders.suggestMap != null) {
      screen.suggest(parties, orders.suggestMap);
      return ExitCode.DONE;
    }
    if (screen.takes(parties)) {
      OrderCounts found = screen.screen(desk, parties, out, asker);
      return told(behind, code(found.stop() > 0, found.check() > 0, found.unread() > 0));
    }
    ScreenFile.Counts counts;
    try (Progress progress = new Progress(session().console(), session().surroundings(), "rows");
        Writer writer = OutputText.to(session(), out)) {
      if (session().options().json()) {
        counts = screen(desk, parties, asker, new JsonRows(writer, behind), progress);
      } else {
        try (ScreenedTable table = new ScreenedTable(writer, behind.names())) {
          counts = screen(desk, parties, asker, table, progress);
        }
      }
    }
    ScreenText.counts(counts).forEach(session().console()::remark);
    return told(behind, code(counts.onAList() > 0, counts.possible() > 0, counts.unread() > 0));
  }

  /// Each row names the sources that are too old; how old they are is told beside the table.
  private ExitCode told(AgeOptions.Behind behind, ExitCode code) {
    behind.lines(session().console().look()).forEach(session().console()::remark);
    return behind.code(code);
  }

  private ScreenFile.Counts screen(
      Desk desk, Path parties, ScreenName.Asker asker, ScreenFile.Sink sink, Progress progress)
      throws IOException {
    return new ScreenFile(desk, asker).answer(parties, threshold, limit, sink, progress::counted);
  }

  private ExitCode code(boolean onAList, boolean possible, boolean unread) {
    if (failOn != null && onAList) {
      return ExitCode.ON_A_LIST;
    }
    if (failOn == FailOn.check && possible) {
      return ExitCode.NEEDS_A_PERSON;
    }
    return unread ? ExitCode.PARTLY_DONE : ExitCode.DONE;
  }

  /// Rows as JSON, one a line.
  private record JsonRows(Writer writer, AgeOptions.Behind behind) implements ScreenFile.Sink {

    @Override
    public void header(List<String> columns) {
      // Each row names what it found; the table's own columns stay in the table.
    }

    @Override
    public void row(ScreenFile.Row row) throws IOException {
      writer.write(JsonText.line(behind.in(ScreenJson.of(row))));
      writer.write('\n');
    }
  }
}
