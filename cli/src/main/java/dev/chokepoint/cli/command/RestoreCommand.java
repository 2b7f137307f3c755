package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.BackupJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.BackupText;
import dev.chokepoint.desk.BackupAnswer;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RestoreData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: brings back what a backup holds.
@Command(
    name = "restore",
    description = {
      "Brings back what a backup holds, into the data directory.",
      "Every file is checked before anything changes; if one is damaged, all stays as it was."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint restore monday.zip --data /srv/chokepoint",
      "  chokepoint restore monday.zip --replace"
    })
final class RestoreCommand extends Answer {

  @Parameters(paramLabel = "FILE", description = "A file that chokepoint backup wrote.")
  private String archive = "";

  @Option(
      names = "--replace",
      description = "Take the place of sources that are published in the data directory.")
  private boolean replace;

  RestoreCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    BackupAnswer answer;
    try (Desk desk = session().desk();
        Progress progress = new Progress(session().console(), session().surroundings())) {
      answer =
          new RestoreData(desk)
              .read(
                  session().resolve(archive),
                  replace,
                  (done, of) -> progress.bytes("unpacking", done, of));
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(BackupJson.of(answer)));
    } else {
      session().console().line(BackupText.unpacked(answer));
    }
    answer.warnings().forEach(warning -> session().console().warn(warning));
    return ExitCode.DONE;
  }
}
