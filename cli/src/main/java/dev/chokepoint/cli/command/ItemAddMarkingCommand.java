package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import dev.chokepoint.desk.records.NewMarking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `item add-marking`: adds a reading of a marking.`
@Command(
    name = "add-marking",
    description = "Adds what stands on an item or on a component of it, exactly as read.",
    footer = {
      "",
      "Example:",
      "  chokepoint item add-marking item-1 --component U7 --text \"M8030-KT 83000A\""
    })
final class ItemAddMarkingCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "ITEM", description = "Name of the item.")
  private String item = "";

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      required = true,
      description = "The marking, exactly as read.")
  private String text = "";

  @Option(names = "--component", paramLabel = "NAME", description = "Your name for the component.")
  private @Nullable String component;

  @Option(names = "--maker", paramLabel = "NAME", description = "The maker its logo shows.")
  private @Nullable String maker;

  @Option(names = "--reader", paramLabel = "WHO", description = "Who read it.")
  private @Nullable String reader;

  @Option(names = "--legibility", paramLabel = "TEXT", description = "How well it can be read.")
  private @Nullable String legibility;

  ItemAddMarkingCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepItems(desk)
        .addMarking(item, new NewMarking(component, text, maker, reader, legibility), by);
  }
}
