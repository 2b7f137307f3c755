package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.DiffJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.DiffText;
import dev.chokepoint.desk.CompareVersions;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.DiffAnswer;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `source diff`: what two versions of a source say differently.
@Command(
    name = "diff",
    description = "Shows which statements two versions of a source added, removed and changed.",
    footer = {
      "",
      "Examples:",
      "  chokepoint source diff us_ofac_sdn",
      "  chokepoint source diff us_ofac_sdn --from 3 --to 4 --json"
    })
final class SourceDiffCommand extends Answer {

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
      description = "How many differences to show (default: ${DEFAULT-VALUE}); all are counted.")
  private int limit = 50;

  SourceDiffCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      DiffAnswer diff = new CompareVersions(desk).answer(name, optional(from), optional(to), limit);
      if (session().options().json()) {
        session().console().line(JsonText.of(DiffJson.of(diff)));
      } else {
        DiffText.lines(diff, session().console().look()).forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }

  private static OptionalLong optional(@Nullable Long version) {
    return version == null ? OptionalLong.empty() : OptionalLong.of(version);
  }
}
