package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audit erase`: erases what an entry says.`
@Command(
    name = "erase",
    description =
        "Erases what an entry says, where the law asks for it. The entry stays in the chain.",
    footer = {
      "",
      "Example:",
      "  chokepoint audit erase 12 --reason \"request of the person, 2026-11-20\""
    })
final class AuditEraseCommand extends EnteringCommand {

  @Parameters(paramLabel = "NUMBER", description = "Number of the entry.")
  private long number;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; kept for good, so it must not repeat what is erased.")
  private String reason = "";

  AuditEraseCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new AuditLog(desk).erase(number, by, reason);
  }
}
