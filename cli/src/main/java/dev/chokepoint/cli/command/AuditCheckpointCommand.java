package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditLog;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `audit checkpoint`: how far the log has come, to be kept elsewhere.
@Command(
    name = "checkpoint",
    description = "Prints how far the log has come, as one line to be kept elsewhere.",
    footer = {"", "Example:", "  chokepoint audit checkpoint > monday.txt"})
final class AuditCheckpointCommand extends Answer {

  @Option(
      names = "--screenings",
      description = "Of the screening log, which is a chain of its own.")
  private boolean screenings;

  AuditCheckpointCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      AuditLog log = new AuditLog(desk);
      String line = screenings ? log.checkpointOfScreenings() : log.checkpoint();
      session()
          .console()
          .line(session().options().json() ? JsonText.of(Map.of("checkpoint", line)) : line);
    }
    return ExitCode.DONE;
  }
}
