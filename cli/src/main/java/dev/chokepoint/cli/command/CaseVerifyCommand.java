package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.bundle.BundleCheck;
import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseFileJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.CaseFileText;
import dev.chokepoint.desk.records.SendCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `case verify`: whether a bundle is still what was packed.
@Command(
    name = "verify",
    description = {
      "Checks a bundle anywhere, without a data directory: names every member that was changed,",
      "lost or added. Ends with exit code 6 if there is one. For the records, see audit verify."
    },
    footer = {"", "Example:", "  chokepoint case verify case-1.zip"})
final class CaseVerifyCommand extends Answer {

  @Parameters(paramLabel = "BUNDLE", description = "The bundle.")
  private String bundle = "";

  CaseVerifyCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    BundleCheck check = SendCase.verify(session().resolve(bundle));
    if (session().options().json()) {
      session().console().line(JsonText.of(CaseFileJson.checked(bundle, check)));
    } else {
      CaseFileText.checked(bundle, check).forEach(session().console()::line);
    }
    return check.isSound() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED;
  }
}
