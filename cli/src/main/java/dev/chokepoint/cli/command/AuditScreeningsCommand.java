package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.RecordsJson;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.Screenings;
import dev.chokepoint.desk.records.ScreeningsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `audit screenings`: what was screened.
@Command(
    name = "screenings",
    description = {
      "Writes the screening log as CSV, or with --json as JSON lines: which snapshot answered which",
      "question by which settings, and what was found. What the log keeps of a question is set by",
      "screening.log: ids (digests of what was asked), names, or off."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint audit screenings --out screenings.csv",
      "  chokepoint audit screenings --asked \"Qods Aviation\" --json"
    })
final class AuditScreeningsCommand extends Answer {

  @Option(
      names = "--asked",
      paramLabel = "NAME",
      description = "Only questions about this name, in any case.")
  private @Nullable String asked;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable String out;

  AuditScreeningsCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    try (Desk desk = session().desk();
        Writer writer = OutputText.to(session(), out)) {
      Screenings screenings = new Screenings(desk);
      if (session().options().json()) {
        screenings.each(asked, line(writer));
      } else {
        try (ScreeningsTable table = new ScreeningsTable(writer)) {
          screenings.each(asked, table::entry);
        }
      }
    }
    return ExitCode.DONE;
  }

  private static Consumer<Entry> line(Writer writer) {
    return entry -> {
      try {
        writer.write(JsonText.line(RecordsJson.entry(entry)));
        writer.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
