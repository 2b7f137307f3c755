package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepItems;
import picocli.CommandLine.Command;

/// `item list`: the recovered items.`
@Command(name = "list", description = "Lists the recovered items.")
final class ItemListCommand extends Answer {

  ItemListCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      EntryOutput.list(new KeepItems(desk).all(), session());
    }
    return ExitCode.DONE;
  }
}
