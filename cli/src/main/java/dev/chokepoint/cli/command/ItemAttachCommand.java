package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `item attach`: keeps copies of files with an item.`
@Command(
    name = "attach",
    description = "Keeps copies of files with an item.",
    footer = {"", "Example:", "  chokepoint item attach item-1 board.jpg --note \"as received\""})
final class ItemAttachCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "ITEM", description = "Name of the item.")
  private String item = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files to keep.")
  private List<String> files = List.of();

  @Option(names = "--note", paramLabel = "TEXT", description = "What the files are.")
  private @Nullable String note;

  ItemAttachCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepItems(desk)
        .attach(item, files.stream().map(session()::resolve).toList(), note, by);
  }
}
