package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.casebook.trace.MarkedPart;
import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseJson;
import dev.chokepoint.cli.json.DecodeJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.OwnershipJson;
import dev.chokepoint.cli.text.CaseText;
import dev.chokepoint.cli.text.DecodeText;
import dev.chokepoint.cli.text.OwnershipText;
import dev.chokepoint.desk.CalculateOwnership;
import dev.chokepoint.desk.CaseAnswer;
import dev.chokepoint.desk.Decode;
import dev.chokepoint.desk.DecodeAnswer;
import dev.chokepoint.desk.DecodeRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.TraceCase;
import dev.chokepoint.desk.ownership.OwnershipRequest;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.web.ServerOptions;
import dev.chokepoint.web.WebServer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: the sample case, traced.
@Command(
    name = "demo",
    description = {
      "Traces the sample case: a chip from a downed drone, followed to the companies that shipped"
          + " it.",
      "The case is imported once, into a data directory of its own."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint demo",
      "  chokepoint demo --serve",
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

  @Option(
      names = "--serve",
      description = "Open the workspace on the case, in a browser, instead of printing it.")
  private boolean serve;

  @Mixin private PortOption listening = new PortOption();

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
      if (serve) {
        serve(desk);
        return ExitCode.DONE;
      }
      CaseAnswer answer = question.answer(sampleCase, today);
      CaseTrace trace = answer.told();
      print(answer, decoded(trace.part(), today), owners(desk, sampleCase, today), today);
    }
    return ExitCode.DONE;
  }

  private void serve(Desk desk) {
    try (WebServer server =
        WebServer.start(desk, ServerOptions.local(listening.port()), line -> {})) {
      Serving.untilStopped(session(), server, ServerOptions.LOOPBACK);
    }
  }

  /// What the rules of markings say of the part, beside what its source says.
  private static List<DecodeAnswer> decoded(MarkedPart part, LocalDate today) {
    Decode question =
        new Decode(Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    String maker = part.maker() == null ? null : part.maker().value();
    return part.markings().stream()
        .map(marking ->
            question.answer(
                new DecodeRequest(marking.value(), maker, part.recovered().to(), List.of())))
        .toList();
  }

  /// Who is behind the parties that the case names, under all rules.
  private List<OwnershipAnswer> owners(Desk desk, SampleCase sampleCase, LocalDate today) {
    CalculateOwnership question = new CalculateOwnership(desk);
    return sampleCase.owned().stream()
        .map(party ->
            question.answer(
                new OwnershipRequest(
                    party,
                    List.of(OwnershipRule.values()),
                    today,
                    Optional.empty(),
                    session().settings().afterStay())))
        .toList();
  }

  private void print(
      CaseAnswer traced,
      List<DecodeAnswer> decoded,
      List<OwnershipAnswer> owners,
      LocalDate today) {
    if (session().options().json()) {
      Map<String, Object> document =
          new LinkedHashMap<>(CaseJson.of(traced.told(), traced.patterns(), today));
      document.put("decoded", decoded.stream().map(DecodeJson::of).toList());
      document.put("ownership", owners.stream().map(OwnershipJson::of).toList());
      session().console().line(JsonText.of(document));
      return;
    }
    CaseText.lines(traced.told(), traced.patterns(), today, session().console().look())
        .forEach(session().console()::line);
    for (DecodeAnswer answer : decoded) {
      session().console().line("");
      new DecodeText(session().console().look()).brief(answer).forEach(session().console()::line);
    }
    OwnershipText text = new OwnershipText(session().console().look());
    for (OwnershipAnswer answer : owners) {
      session().console().line("");
      text.brief(answer).forEach(session().console()::line);
    }
    String data = session().options().data().orElse("demo");
    session().console().line("");
    session().console().line("NEXT");
    session().console().line("  ./chokepoint search Onelek --data " + data);
    session().console().line("  ./chokepoint show ofac-45708 --data " + data);
    session().console().line("  ./chokepoint ownership ofac-47293 --all-rules --data " + data);
    session().console().line("  ./chokepoint show geran2-gur-2090 --statements --data " + data);
    session()
        .console()
        .line("  ./chokepoint export --format ftm --data " + data + " --out geran-2.ftm.json");
  }
}
