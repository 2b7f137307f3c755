package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `review`: the queue of matches that need a person.
@Command(
    name = "review",
    description = {
      "Lists the matches that screening put into the queue (screen --file F --queue) and about which",
      "no decision stands, oldest first."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint review",
      "  chokepoint review --next --json",
      "  chokepoint review --decisions"
    })
final class ReviewCommand extends Answer {

  @Option(names = "--next", description = "Only the oldest.")
  private boolean next;

  @Option(names = "--decisions", description = "What was decided and taken back instead.")
  private boolean decisions;

  ReviewCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      if (decisions) {
        EntryOutput.list(limited(new KeepDecisions(desk).all()), session());
      } else {
        List<KeepHits.OpenHit> open = limited(new KeepHits(desk).open());
        EntryOutput.list(open.stream().map(KeepHits.OpenHit::hit).toList(), session());
        open.stream()
            .filter(hit -> hit.proposed() != null)
            .forEach(hit ->
                session()
                    .console()
                    .remark(
                        hit.hit().subject()
                            + ": "
                            + hit.proposed()
                            + " is proposed; another person has to decide."));
      }
    }
    return ExitCode.DONE;
  }

  private <T> List<T> limited(List<T> all) {
    return next ? all.stream().limit(1).toList() : all;
  }
}
