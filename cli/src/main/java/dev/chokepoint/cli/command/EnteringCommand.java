package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import picocli.CommandLine.Mixin;

/// A command that enters one thing into the records, and prints the entry.
abstract class EnteringCommand extends Answer {

  @Mixin private ActorOption actor = new ActorOption();

  EnteringCommand(Session session) {
    super(session);
  }

  @Override
  final ExitCode answer() {
    try (Desk desk = session().desk()) {
      EntryOutput.made(enter(desk, actor.name(session())), session());
    }
    return ExitCode.DONE;
  }

  /// Enters what the options say.
  ///
  /// @param by who enters it
  abstract Entry enter(Desk desk, String by);
}
