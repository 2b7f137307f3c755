package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.ErasureRequest;
import dev.chokepoint.desk.records.Screenings;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audit forget`: erases a name from the screening log.
@Command(
    name = "forget",
    description = {
      "Carries out an erasure request: erases from the screening log what was asked about a name and",
      "what was found, and with --records what the records say of it. The entries stay in their",
      "chains, and new ones say who erased them and why. Attached files are not searched."
    },
    footer = {
      "",
      "Example:",
      "  chokepoint audit forget \"Jane Doe\" --reason \"request 14 of 2026\""
    })
final class AuditForgetCommand extends Answer {

  @Parameters(paramLabel = "NAME", description = "The name, in any case.")
  private String name = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; kept for good, so it must not repeat the name.")
  private String reason = "";

  @Option(
      names = "--records",
      description = "Erase entries of the records that name them, too; else they are only named.")
  private boolean records;

  @Mixin private ActorOption actor = new ActorOption();

  AuditForgetCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      int erased = new Screenings(desk).forget(name, actor.name(session()), reason);
      session().console().line(erased + " entries of the screening log were erased.");
      ErasureRequest request = new ErasureRequest(desk, name);
      List<Long> entries = request.entries();
      if (records) {
        erased += request.carryOut(actor.name(session()), reason);
        session().console().line(entries.size() + " entries of the records were erased.");
      } else if (!entries.isEmpty()) {
        session()
            .console()
            .line(
                "Entries of the records that name them, and were left: "
                    + entries.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + ". With --records they are erased, too.");
      }
      return erased == 0 ? ExitCode.NOT_FOUND : ExitCode.DONE;
    }
  }
}
