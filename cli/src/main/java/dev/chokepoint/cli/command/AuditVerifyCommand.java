package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.RecordsJson;
import dev.chokepoint.cli.text.RecordsText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `audit verify`: whether the log is still what was entered.
@Command(
    name = "verify",
    description = {
      "Checks that nothing that was entered was changed, lost or reordered, and that every",
      "attached file is as it was. Ends with exit code 6 if not."
    },
    footer = {"", "Example:", "  chokepoint audit verify --checkpoint monday.txt"})
final class AuditVerifyCommand extends Answer {

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint kept elsewhere; without it a cut-off end does not show.")
  private @Nullable String checkpoint;

  AuditVerifyCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      AuditAnswer answer =
          new AuditLog(desk).verify(checkpoint == null ? null : session().resolve(checkpoint));
      if (session().options().json()) {
        session().console().line(JsonText.of(RecordsJson.audit(answer)));
      } else {
        RecordsText.audit(answer).forEach(session().console()::line);
      }
      return answer.isSound() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED;
    }
  }
}
