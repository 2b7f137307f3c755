package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.RecordsJson;
import dev.chokepoint.cli.text.RecordsText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.MoveRecords;
import dev.chokepoint.desk.records.MovedLog;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `records move`: from files to a database, or back.
@Command(
    name = "move",
    description = {
      "Moves what was entered from files of the data directory to the PostgreSQL database that",
      "CHOKEPOINT_DB_URL names, or back. The chain goes over as it is and is checked at both ends;",
      "ends with exit code 6 if it is not sound. Nobody writes meanwhile; what is left behind stays",
      "and is not written to any more."
    },
    footer = {
      "",
      "Examples:",
      "  CHOKEPOINT_DB_URL=postgresql://chokepoint@db.example/chokepoint chokepoint records move --to database",
      "  chokepoint records move --to files"
    })
final class RecordsMoveCommand extends Answer {

  private static final String DATABASE = "database";
  private static final String FILES = "files";

  @Option(
      names = "--to",
      paramLabel = "PLACE",
      required = true,
      description = "Where to: database or files.")
  private String to = "";

  RecordsMoveCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    if (!to.equals(DATABASE) && !to.equals(FILES)) {
      throw BadRequest.usage("--to is database or files, not \"" + to + "\"");
    }
    try (Desk desk = session().desk()) {
      MoveRecords move = new MoveRecords(desk);
      List<MovedLog> logs = to.equals(DATABASE) ? move.toDatabase() : move.toFiles();
      if (session().options().json()) {
        session().console().line(JsonText.of(RecordsJson.moved(to, logs)));
      } else {
        logs.forEach(log -> RecordsText.moved(to, log).forEach(session().console()::line));
      }
      return logs.stream().allMatch(MovedLog::isSound)
          ? ExitCode.DONE
          : ExitCode.VERIFICATION_FAILED;
    }
  }
}
