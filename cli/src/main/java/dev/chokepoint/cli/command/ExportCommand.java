package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ExportForm;
import dev.chokepoint.desk.ExportStatements;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `export`: everything out, in forms that others read.
@Command(
    name = "export",
    description = "Writes all that is kept, or one source, in a form that other programs read.",
    footer = {
      "",
      "Forms:",
      "  ftm          FollowTheMoney entities, JSON lines; our own schemata degraded to stock ones",
      "  entities     the same with our own schemata kept",
      "  statements   FollowTheMoney statement CSV",
      "  provenance   the statements' places, grades and documents, JSON lines by statement id",
      "  csv          one row an entity and property value, for spreadsheets",
      "",
      "Examples:",
      "  chokepoint export --format ftm --source us_ofac_sdn --out sdn.ftm.json",
      "  chokepoint export --format statements > statements.csv"
    })
final class ExportCommand extends Answer {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "ftm",
      description = "Which form (default: ${DEFAULT-VALUE}).")
  private String format = "ftm";

  @Option(names = "--source", paramLabel = "NAME", description = "Only this source.")
  private @Nullable String source;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable String out;

  ExportCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    ExportForm form =
        ExportForm.ofWord(format)
            .orElseThrow(() ->
                BadRequest.usage(
                    "there is no export form \""
                        + format
                        + "\"; there are "
                        + String.join(
                            ", ",
                            Arrays.stream(ExportForm.values()).map(ExportForm::word).toList())));
    try (Desk desk = session().desk()) {
      ExportStatements question = new ExportStatements(desk);
      if (out == null) {
        question.write(form, Optional.ofNullable(source), session().console().out());
      } else {
        long written = toFile(session().resolve(out), question, form);
        session().console().remark("Wrote " + written + " records to " + out + ".");
      }
    }
    return ExitCode.DONE;
  }

  /// Writes beside the file and puts it in place when it is whole.
  private long toFile(Path file, ExportStatements question, ExportForm form) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    long written;
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      written = question.write(form, Optional.ofNullable(source), stream);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    return written;
  }
}
