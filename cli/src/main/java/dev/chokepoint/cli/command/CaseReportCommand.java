package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.SendCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case report`: a case as one page.
@Command(
    name = "report",
    description = "Writes a case as one HTML page that stands alone and prints well.",
    footer = {"", "Example:", "  chokepoint case report case-1 --public --out case-1.html"})
final class CaseReportCommand extends Answer {

  @Parameters(index = "0", paramLabel = "CASE", description = "Name of the case.")
  private String name = "";

  @Option(
      names = "--public",
      description = "Leave out what is not for the public, and list what was left out.")
  private boolean open;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable String out;

  CaseReportCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    try (Desk desk = session().desk()) {
      byte[] page = new SendCase(desk).report(name, open).getBytes(StandardCharsets.UTF_8);
      if (out == null) {
        session().console().out().write(page);
        session().console().out().flush();
      } else {
        Path file = session().resolve(out);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, page);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        session().console().remark("Wrote " + out + ".");
      }
    }
    return ExitCode.DONE;
  }
}
