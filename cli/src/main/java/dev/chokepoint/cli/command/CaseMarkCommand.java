package dev.chokepoint.cli.command;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case mark`: who may see a case from now on.
@Command(
    name = "mark",
    description = {
      "Marks a case otherwise. Every file that leaves a case bears its mark; only what is marked",
      "TLP:CLEAR has a version for the public. What was handed over keeps the mark it had."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint case mark case-1 clear",
      "  chokepoint case mark case-1 amber+strict --handling \"not for the press\""
    })
final class CaseMarkCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "CASE", description = "Name of the case.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "MARK",
      description = "Who may see it: clear, green, amber, amber+strict, red.")
  private String tlp = "";

  @Option(
      names = "--handling",
      paramLabel = "TEXT",
      description = {
        "More about handling, 300 letters at the most. Without this, what stands is kept;",
        "--handling \"\" drops it."
      })
  private @Nullable String handling;

  CaseMarkCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    // Whoever can run commands on the data directory is trusted.
    return new KeepCases(desk).mark(name, CaseNewCommand.mark(tlp), handling, by, true);
  }
}
