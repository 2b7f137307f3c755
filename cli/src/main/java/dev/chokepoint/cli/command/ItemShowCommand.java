package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepItems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `item show`: all that was entered about an item.`
@Command(
    name = "show",
    description = "Shows all that was entered about an item: its custody ledger.")
final class ItemShowCommand extends Answer {

  @Parameters(index = "0", paramLabel = "ITEM", description = "Name of the item.")
  private String item = "";

  ItemShowCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      EntryOutput.list(new KeepItems(desk).about(item), session());
    }
    return ExitCode.DONE;
  }
}
