package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.CustodyStep;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `item custody`: adds a step of custody.`
@Command(
    name = "custody",
    description = "Adds a step of custody. A correction is a new entry; the earlier one stays.",
    footer = {
      "",
      "Example:",
      "  chokepoint item custody item-1 --action \"handed over\" --custodian \"State laboratory\""
    })
final class ItemCustodyCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "ITEM", description = "Name of the item.")
  private String item = "";

  @Option(
      names = "--action",
      paramLabel = "TEXT",
      required = true,
      description = "What happened: received, opened ...")
  private String action = "";

  @Option(
      names = "--custodian",
      paramLabel = "WHO",
      required = true,
      description = "Who holds the item from then on.")
  private String custodian = "";

  @Option(
      names = "--place",
      paramLabel = "TEXT",
      description = "Region or town; never coordinates.")
  private @Nullable String place;

  @Option(names = "--date", paramLabel = "DATE", description = "When it happened.")
  private @Nullable String date;

  @Option(names = "--note", paramLabel = "TEXT", description = "Anything else.")
  private @Nullable String note;

  @Option(
      names = "--corrects",
      paramLabel = "NUMBER",
      description = "Number of the entry that this puts right.")
  private @Nullable Long corrects;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A file to keep with it; repeatable.")
  private List<String> files = List.of();

  ItemCustodyCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepItems(desk)
        .addCustody(
            item,
            new CustodyStep(
                action,
                custodian,
                place,
                date,
                note,
                corrects,
                files.stream().map(session()::resolve).toList()),
            by);
  }
}
