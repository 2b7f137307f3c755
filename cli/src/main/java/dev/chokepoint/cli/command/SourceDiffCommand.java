package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.DiffJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.DiffText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.CompareVersions;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.DiffAnswer;
import dev.chokepoint.desk.PartyDiff;
import dev.chokepoint.desk.PartyDiffTable;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `source diff`: what two versions of a source say differently.
@Command(
    name = "diff",
    description =
        "Shows which parties two versions of a source added, removed and changed, property by property.",
    footer = {
      "",
      "Examples:",
      "  chokepoint source diff us_ofac_sdn",
      "  chokepoint source diff us_ofac_sdn --from 3 --to 4 --json",
      "  chokepoint source diff us_ofac_sdn --csv --out changes.csv"
    })
final class SourceDiffCommand extends Answer {

  private static final int ALL = Integer.MAX_VALUE;

  @Parameters(paramLabel = "NAME", description = "Name of the source.")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "VERSION",
      description = "The older version (default: the one before --to).")
  private @Nullable Long from;

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      description = "The newer version (default: the current one).")
  private @Nullable Long to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many parties to show (default: ${DEFAULT-VALUE}); all are counted.")
  private int limit = 50;

  @Option(
      names = "--csv",
      description = "All differences as a table: a row a value, with the party it belongs to.")
  private boolean csv;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the table of --csv (default: standard output).")
  private @Nullable String out;

  SourceDiffCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    if (csv && session().options().json()) {
      throw BadRequest.usage("--csv and --json exclude each other");
    }
    if (out != null && !csv) {
      throw BadRequest.usage("--out goes with --csv");
    }
    try (Desk desk = session().desk()) {
      CompareVersions versions = new CompareVersions(desk);
      PartyDiff parties = versions.parties(name, optional(from), optional(to), csv ? ALL : limit);
      if (csv) {
        try (Writer writer = OutputText.to(session(), out)) {
          PartyDiffTable.write(parties, writer);
        }
        return ExitCode.DONE;
      }
      DiffAnswer diff = versions.answer(name, optional(from), optional(to), limit);
      if (session().options().json()) {
        session().console().line(JsonText.of(DiffJson.of(parties, diff)));
      } else {
        DiffText.lines(parties, diff, session().console().look())
            .forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }

  private static OptionalLong optional(@Nullable Long version) {
    return version == null ? OptionalLong.empty() : OptionalLong.of(version);
  }
}
