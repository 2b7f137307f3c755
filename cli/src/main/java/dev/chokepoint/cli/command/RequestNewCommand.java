package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepRequests;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `request new`: enters a trace request.`
@Command(
    name = "new",
    description = "Enters a trace request; prints its new name.",
    footer = {
      "",
      "Example:",
      "  chokepoint request new --to \"A distributor\" --question \"To whom was lot 2118 sold?\" --item item-1"
    })
final class RequestNewCommand extends EnteringCommand {

  @Option(names = "--to", paramLabel = "HOLDER", required = true, description = "Who is asked.")
  private String to = "";

  @Option(
      names = "--question",
      paramLabel = "TEXT",
      required = true,
      description = "What is asked.")
  private String question = "";

  @Option(names = "--item", paramLabel = "ITEM", description = "The item it is about.")
  private @Nullable String item;

  @Option(names = "--sent", paramLabel = "DATE", description = "When it was sent.")
  private @Nullable String sent;

  RequestNewCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepRequests(desk).enter(to, question, item, sent, by);
  }
}
