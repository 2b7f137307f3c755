package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepRequests;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `request answer`: enters what came of a request.`
@Command(
    name = "answer",
    description = "Enters what came of a request.",
    footer = {
      "",
      "Example:",
      "  chokepoint request answer request-1 --outcome answered --sold-to \"A trading company\""
    })
final class RequestAnswerCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "REQUEST", description = "Name of the request.")
  private String request = "";

  @Option(
      names = "--outcome",
      paramLabel = "WORD",
      required = true,
      description = "acknowledged, answered, refused or no-answer.")
  private String outcome = "";

  @Option(names = "--text", paramLabel = "TEXT", description = "What was answered.")
  private @Nullable String text;

  @Option(names = "--sold-to", paramLabel = "WHO", description = "The next holder that is named.")
  private @Nullable String soldTo;

  @Option(names = "--date", paramLabel = "DATE", description = "When the answer came.")
  private @Nullable String date;

  RequestAnswerCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepRequests(desk).answer(request, outcome, text, soldTo, date, by);
  }
}
