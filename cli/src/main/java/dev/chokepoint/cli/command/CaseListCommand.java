package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepCases;
import picocli.CommandLine.Command;

/// `case list`: the cases.
@Command(name = "list", description = "Lists the cases.")
final class CaseListCommand extends Answer {

  CaseListCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      EntryOutput.list(new KeepCases(desk).all(), session(), desk);
    }
    return ExitCode.DONE;
  }
}
