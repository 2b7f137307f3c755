package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Screenings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audit forget`: erases a name from the screening log.
@Command(
    name = "forget",
    description = {
      "Erases from the screening log what was asked about a name and what was found, where the law",
      "asks for it. The entries stay in the chain, and new ones say who erased them and why."
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

  @Mixin private ActorOption actor = new ActorOption();

  AuditForgetCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      int erased = new Screenings(desk).forget(name, actor.name(session()), reason);
      session().console().line(erased + " entries of the screening log were erased.");
      return erased == 0 ? ExitCode.NOT_FOUND : ExitCode.DONE;
    }
  }
}
