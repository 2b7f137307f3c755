package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepRequests;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class RequestNewCommand extends Answer {

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

  @Mixin private ActorOption actor = new ActorOption();

  RequestNewCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      Entry entry = new KeepRequests(desk).enter(to, question, item, sent, actor.name(session()));
      EntryOutput.made(entry, session());
    }
    return ExitCode.DONE;
  }
}
