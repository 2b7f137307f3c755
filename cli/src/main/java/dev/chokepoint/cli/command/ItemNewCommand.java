package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import dev.chokepoint.desk.records.NewItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `item new`: enters a recovered item.`
@Command(
    name = "new",
    description = "Enters a recovered item; prints its new name.",
    footer = {
      "",
      "Example:",
      "  chokepoint item new --weapon Geran-2 --recovered 2022-10 --custodian \"State laboratory\""
    })
final class ItemNewCommand extends EnteringCommand {

  @Option(
      names = "--weapon",
      paramLabel = "SYSTEM",
      required = true,
      description = "Weapon system it came from.")
  private String weapon = "";

  @Option(names = "--serial", paramLabel = "TEXT", description = "Serial as painted.")
  private @Nullable String serial;

  @Option(
      names = "--recovered",
      paramLabel = "DATE",
      description = "Day, month or year of recovery.")
  private @Nullable String recovered;

  @Option(
      names = "--place",
      paramLabel = "TEXT",
      description = "Region or town; never coordinates.")
  private @Nullable String place;

  @Option(names = "--custodian", paramLabel = "WHO", description = "Who holds it.")
  private @Nullable String custodian;

  @Option(names = "--condition", paramLabel = "TEXT", description = "Its condition.")
  private @Nullable String condition;

  ItemNewCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepItems(desk)
        .enter(new NewItem(weapon, serial, recovered, place, custodian, condition), by);
  }
}
