package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseFileJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.CaseChanges;
import dev.chokepoint.desk.records.ChangedPin;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `case show`: what was pinned, and what of it changed since.
@Command(
    name = "show",
    description = "Shows what was pinned to a case, and which of it is stated otherwise now.")
final class CaseShowCommand extends Answer {

  @Parameters(index = "0", paramLabel = "CASE", description = "Name of the case.")
  private String name = "";

  CaseShowCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      KeepCases cases = new KeepCases(desk);
      List<Entry> entries = cases.entries(name);
      List<String> changed =
          new CaseChanges(desk).of(name).stream().map(ChangedPin::sentence).toList();
      if (session().options().json()) {
        session()
            .console()
            .line(JsonText.of(CaseFileJson.shown(cases.file(name).mark(), entries, changed)));
      } else {
        EntryOutput.list(entries, session());
        changed.forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
