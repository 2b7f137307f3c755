package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.bundle.BundleManifest;
import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.CaseFileJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.CaseFileText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.SendCase;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case export`: a case packed for others.
@Command(
    name = "export",
    description = {
      "Packs a case into one ZIP file: report, entities, statements, decisions, provenance, graph,",
      "charts and files, with a digest of each. The same case always gives the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint case export case-1 --out case-1.zip",
      "  unzip -q case-1.zip -d case-1 && cd case-1 && sha256sum -c SHA256SUMS"
    })
final class CaseExportCommand extends Answer {

  @Parameters(index = "0", paramLabel = "CASE", description = "Name of the case.")
  private String name = "";

  @Option(
      names = "--public",
      description = "Leave out what is not for the public, and list what was left out.")
  private boolean open;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write.")
  private String out = "";

  @Option(names = "--replace", description = "Replace the file if it is there.")
  private boolean replace;

  CaseExportCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    try (Desk desk = session().desk()) {
      BundleManifest manifest =
          new SendCase(desk)
              .export(
                  name, open, "chokepoint " + Version.number(), session().resolve(out), replace);
      if (session().options().json()) {
        session().console().line(JsonText.of(CaseFileJson.packed(out, manifest)));
      } else {
        CaseFileText.packed(out, manifest).forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
