package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `item attach`: keeps copies of files with an item.`
@Command(
    name = "attach",
    description = "Keeps copies of files with an item.",
    footer = {"", "Example:", "  chokepoint item attach item-1 board.jpg --note \"as received\""})
final class ItemAttachCommand extends Answer {

  @Parameters(index = "0", paramLabel = "ITEM", description = "Name of the item.")
  private String item = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files to keep.")
  private List<String> files = List.of();

  @Option(names = "--note", paramLabel = "TEXT", description = "What the files are.")
  private @Nullable String note;

  @Mixin private ActorOption actor = new ActorOption();

  ItemAttachCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      Entry entry =
          new KeepItems(desk)
              .attach(
                  item,
                  files.stream().map(session()::resolve).toList(),
                  note,
                  actor.name(session()));
      EntryOutput.made(entry, session());
    }
    return ExitCode.DONE;
  }
}
