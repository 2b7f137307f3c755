package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.desk.ComparePairs;
import dev.chokepoint.desk.Desk;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `compare`: scores the pairs of names in a table.
@Command(
    name = "compare",
    description = {
      "Scores the pairs of names in a table: adds a column score, from 0 to 1.",
      "Rows keep their order and all their columns. Needs no imported list."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint compare --file pairs.csv --left ours --right theirs --out scored.csv",
      "  chokepoint compare --file pairs.csv --left a --right b --schema-column kind --explain"
    })
final class CompareCommand extends Answer {

  @Option(names = "--file", required = true, paramLabel = "PAIRS.csv", description = "The table.")
  private String file = "";

  @Option(
      names = "--left",
      required = true,
      paramLabel = "COL",
      description = "Column of the first names.")
  private String left = "";

  @Option(
      names = "--right",
      required = true,
      paramLabel = "COL",
      description = "Column of the second names.")
  private String right = "";

  @Option(
      names = "--schema-column",
      paramLabel = "COL",
      description = "Column that says what both are: Person, Company, Vessel ...")
  private @Nullable String schemaColumn;

  @Option(
      names = "--out",
      paramLabel = "SCORED.csv",
      description = "Where to write the table (default: standard output).")
  private @Nullable String out;

  @Option(names = "--explain", description = "Add a column that says why.")
  private boolean explain;

  CompareCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    try (Desk desk = session().desk();
        Progress progress = new Progress(session().console(), session().surroundings(), "rows");
        Writer writer = OutputText.to(session(), out)) {
      ComparePairs.Request request =
          new ComparePairs.Request(session().resolve(file), left, right, schemaColumn, explain);
      ComparePairs.Written written =
          new ComparePairs(desk).write(request, writer, progress::counted);
      written.notes().forEach(session().console()::remark);
      if (out != null) {
        session().console().remark(written.rows() + " pairs scored, see " + out);
      }
    }
    return ExitCode.DONE;
  }
}
