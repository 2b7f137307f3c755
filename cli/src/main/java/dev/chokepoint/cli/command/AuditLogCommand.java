package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `audit log`: what was entered.`
@Command(name = "log", description = "Shows the log, or what it says about one subject.")
final class AuditLogCommand extends Answer {

  @Option(
      names = "--subject",
      paramLabel = "NAME",
      description = "Only entries about this, such as item-1.")
  private @Nullable String subject;

  AuditLogCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      EntryOutput.list(new AuditLog(desk).entries(subject), session(), desk);
    }
    return ExitCode.DONE;
  }
}
