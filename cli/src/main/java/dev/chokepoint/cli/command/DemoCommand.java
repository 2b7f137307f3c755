package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.CaseText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.TraceCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the sample case, traced.
@Command(
    name = "demo",
    description = {
      "Traces the sample case: a chip from a downed drone, followed to the companies that shipped it.",
      "The case is imported once, into a data directory of its own."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint demo",
      "  chokepoint demo --json",
      "  chokepoint search Onelek --data demo"
    })
final class DemoCommand extends Answer {

  @Option(
      names = "--case",
      paramLabel = "CASE",
      defaultValue = "geran-2",
      description = "Which case: geran-2.")
  private String caseName = "geran-2";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Ask as if on this day (default: today, UTC).")
  private @Nullable LocalDate on;

  DemoCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws Exception {
    LocalDate today = on == null ? session().today() : on;
    try (Desk desk = session().desk(session().demoDirectory())) {
      TraceCase question = new TraceCase(desk);
      SampleCase sampleCase = TraceCase.named(caseName);
      if (question.importOnce(sampleCase)) {
        session()
            .console()
            .remark("Imported the case " + sampleCase.id() + " into " + session().demoDirectory());
      }
      print(question.trace(sampleCase), today);
    }
    return ExitCode.DONE;
  }

  private void print(CaseTrace trace, LocalDate today) {
    if (session().options().json()) {
      session().console().line(JsonText.of(CaseJson.of(trace, today)));
      return;
    }
    CaseText.lines(trace, today, session().console().look()).forEach(session().console()::line);
    String data = session().options().data().orElse("demo");
    session().console().line("");
    session().console().line("NEXT");
    session().console().line("  ./chokepoint search Onelek --data " + data);
    session().console().line("  ./chokepoint show ofac-45708 --data " + data);
    session().console().line("  ./chokepoint show geran2-gur-2090 --statements --data " + data);
    session()
        .console()
        .line("  ./chokepoint export --format ftm --data " + data + " --out geran-2.ftm.json");
  }
}
