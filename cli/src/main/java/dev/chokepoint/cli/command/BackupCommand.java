package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.BackupJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.BackupText;
import dev.chokepoint.desk.BackUpData;
import dev.chokepoint.desk.BackupAnswer;
import dev.chokepoint.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup`: all that is published in one file.
@Command(
    name = "backup",
    description = {
      "Packs all that is published and entered into one file, with a checksum of everything in it.",
      "Others may read and import meanwhile; the file holds what was published when it was begun."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint backup monday.zip",
      "  chokepoint backup /mnt/safe        a folder gets a file named after the moment"
    })
final class BackupCommand extends Answer {

  @Parameters(paramLabel = "FILE", description = "The file to write, or a folder for it.")
  private String target = "";

  @Option(names = "--replace", description = "Replace the file if it is there.")
  private boolean replace;

  BackupCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    BackupAnswer answer;
    try (Desk desk = session().desk();
        Progress progress = new Progress(session().console(), session().surroundings())) {
      answer =
          new BackUpData(desk)
              .write(
                  session().resolve(target),
                  replace,
                  (done, of) -> progress.bytes("packing", done, of));
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(BackupJson.of(answer)));
    } else {
      session().console().line(BackupText.packed(answer));
    }
    answer.warnings().forEach(warning -> session().console().warn(warning));
    return answer.warnings().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY_DONE;
  }
}
