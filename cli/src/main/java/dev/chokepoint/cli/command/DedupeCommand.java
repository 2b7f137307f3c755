package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.DuplicatesJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.DuplicatesText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.FindDuplicates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dedupe`: parties of different lists that may be one.
@Command(
    name = "dedupe",
    description = {
      "Compares the parties of every list with those of the others and proposes pairs that may be",
      "one. Parties that share a number which names one party are one already; show says why. A",
      "proposal joins nobody: with --queue it waits in review until a person decides."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint dedupe --limit 20",
      "  chokepoint dedupe --threshold 0.95 --queue",
      "  chokepoint dedupe --json"
    })
final class DedupeCommand extends Answer {

  @Option(
      names = "--threshold",
      paramLabel = "S",
      description = "Lowest score to propose, 0.5 to 1 (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + FindDuplicates.DEFAULT_THRESHOLD)
  private double threshold;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most pairs to give and to queue, 1 to 10000 (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000")
  private int limit;

  @Option(names = "--queue", description = "Put what is given into review, each pair once.")
  private boolean queue;

  @Mixin private ActorOption actor = new ActorOption();

  DedupeCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    FindDuplicates.Answer found;
    try (Progress progress =
            new Progress(session().console(), session().surroundings(), "parties");
        Desk desk = session().desk()) {
      found =
          new FindDuplicates(desk)
              .answer(threshold, limit, queue ? actor.name(session()) : "", progress::counted);
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(DuplicatesJson.of(found)));
    } else {
      DuplicatesText.lines(found, queue, session().console().look())
          .forEach(session().console()::line);
    }
    return ExitCode.DONE;
  }
}
