package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.bundle.BundleCheck;
import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseFileJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.RecordsJson;
import dev.chokepoint.cli.text.CaseFileText;
import dev.chokepoint.cli.text.RecordsText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.SendCase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case verify`: whether a bundle, or a kept case, is still what it was.
@Command(
    name = "verify",
    description = {
      "Checks a bundle anywhere, without a data directory: names every member that was changed,",
      "lost or added. Given the name of a case, checks the log that keeps it, as audit verify does.",
      "Ends with exit code 6 if something is not as it was."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint case verify case-1.zip",
      "  chokepoint case verify case-1 --checkpoint monday.txt"
    })
final class CaseVerifyCommand extends Answer {

  @Parameters(paramLabel = "BUNDLE|CASE", description = "A bundle, or the name of a case.")
  private String target = "";

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "With a case: a checkpoint kept elsewhere.")
  private @Nullable String checkpoint;

  CaseVerifyCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    Path file = session().resolve(target);
    boolean sound = (target.matches("case-\\d+") && !Files.exists(file)) ? kept() : packed(file);
    return sound ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED;
  }

  private boolean packed(Path file) {
    BundleCheck check = SendCase.verify(file);
    if (session().options().json()) {
      session().console().line(JsonText.of(CaseFileJson.checked(target, check)));
    } else {
      CaseFileText.checked(target, check).forEach(session().console()::line);
    }
    return check.isSound();
  }

  private boolean kept() {
    try (Desk desk = session().desk()) {
      AuditAnswer answer =
          new AuditLog(desk).verify(checkpoint == null ? null : session().resolve(checkpoint));
      if (answer.isSound()) {
        new KeepCases(desk).entries(target);
      }
      if (session().options().json()) {
        session().console().line(JsonText.of(RecordsJson.audit(answer)));
      } else {
        RecordsText.audit(answer).forEach(session().console()::line);
      }
      return answer.isSound();
    }
  }
}
