package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.UpdateJson;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.UpdateText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Fetching;
import dev.chokepoint.desk.UpdateAnswer;
import dev.chokepoint.desk.UpdateRequest;
import dev.chokepoint.desk.UpdateSources;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `source update`: fetches lists from their publishers.
@Command(
    name = "update",
    description = {
      "Fetches lists from their publishers and imports those that changed. Without a NAME, all that",
      "are imported and in the catalogue. What fails keeps its last good version (exit code 5)."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint source update us_ofac_sdn un_sc",
      "  chokepoint source update",
      "  chokepoint source update us_ofac_sdn --accept"
    })
final class SourceUpdateCommand extends Answer {

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Sources of the catalogue.")
  private List<String> names = List.of();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "In which of its forms to fetch it (default: as it stands, or the first).")
  private @Nullable String form;

  @Option(
      names = "--accept",
      description = "Take a list though it lost more of its entities than --largest-fall allows.")
  private boolean accept;

  @Option(
      names = "--largest-fall",
      paramLabel = "PERCENT",
      defaultValue = "20",
      description =
          "How many of its entities a list may lose at once (default: ${DEFAULT-VALUE} %%).")
  private int largestFall = UpdateRequest.USUAL_FALL;

  SourceUpdateCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    if (largestFall < 0 || largestFall > 100) {
      throw BadRequest.usage("--largest-fall is from 0 to 100");
    }
    UpdateRequest request =
        new UpdateRequest(names, Optional.ofNullable(form), accept, largestFall);
    UpdateAnswer answer;
    try (Desk desk = session().desk();
        Fetching fetching = session().fetching();
        Progress progress = new Printed(session())) {
      answer = new UpdateSources(desk, fetching).answer(request, progress);
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(UpdateJson.of(answer)));
    } else {
      UpdateText.end(answer).forEach(session().console()::line);
    }
    if (answer.failed() > 0) {
      return ExitCode.SOURCE_UNREACHABLE;
    }
    boolean rejected = answer.sources().stream().anyMatch(source -> source.rejected() > 0);
    return rejected ? ExitCode.PARTLY_DONE : ExitCode.DONE;
  }

  /// Prints each source as it is done.
  private static final class Printed extends Progress {

    private final Session session;

    Printed(Session session) {
      super(session.console(), session.surroundings());
      this.session = session;
    }

    @Override
    public void done(UpdateAnswer.Updated source) {
      super.done(source);
      if (!session.options().json()) {
        UpdateText.line(source, session.surroundings().clock().instant(), session.console().look())
            .forEach(session.console()::line);
        session.console().flush();
      }
    }
  }
}
