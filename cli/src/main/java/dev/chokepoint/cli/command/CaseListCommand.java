package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseFileJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.CaseFileText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepCases;
import picocli.CommandLine.Command;

/// `case list`: the cases.
@Command(name = "list", description = "Lists the cases, each with the handling mark that stands.")
final class CaseListCommand extends Answer {

  CaseListCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      KeepCases cases = new KeepCases(desk);
      if (session().options().json()) {
        session().console().line(JsonText.of(CaseFileJson.listed(cases.all(), cases.marks())));
      } else {
        CaseFileText.listed(cases.all(), cases.marks(), session().console().look())
            .forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
