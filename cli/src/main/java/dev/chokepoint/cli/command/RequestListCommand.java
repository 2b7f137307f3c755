package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepRequests;
import picocli.CommandLine.Command;

/// `request list`: the requests.`
@Command(name = "list", description = "Lists the requests and what came of them.")
final class RequestListCommand extends Answer {

  RequestListCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      EntryOutput.list(new KeepRequests(desk).all(), session());
    }
    return ExitCode.DONE;
  }
}
