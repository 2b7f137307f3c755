package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.SourceJson;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.ImportText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportReport;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.SuggestMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: reads published files into a new version of a source.
@Command(
    name = "import",
    description = {
      "Reads published files, and makes a new version of each source that they make up.",
      "A version is checked and then put in place at once; if anything fails, the last good one stays.",
      "Records that cannot be read are listed in a rejects file, and the rest is read (exit code 8)."
    },
    footer = {
      "",
      "Formats: auto tells them by content; see chokepoint help formats.",
      "",
      "Examples:",
      "  chokepoint import lists/",
      "  chokepoint import sdn.csv alt.csv add.csv sdn_comments.csv --source us_ofac_sdn",
      "  chokepoint import entities.ftm.json.gz --source my_list --publisher \"My office\"",
      "  chokepoint import statements.csv --source my_list --dry-run",
      "  chokepoint import orders.csv --suggest-map --out orders.yml",
      "  chokepoint import orders.csv --map orders.yml --source my_orders"
    })
final class ImportCommand extends Answer {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, or folders with all that is in them; gzip is unpacked.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> paths;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Name, where the files are one source (default: what the format is known by, else the file's name).")
  private @Nullable String source;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "auto",
      description = "How to read the files (default: ${DEFAULT-VALUE}).")
  private String format = "auto";

  @Option(
      names = "--map",
      paramLabel = "FILE|LAYOUT",
      description = "Read tables through a mapping file, or through a layout that ships.")
  private @Nullable String map;

  @Option(
      names = "--suggest-map",
      description =
          "Write a mapping for the one table given, with the reason of each guess; import nothing.")
  private boolean suggestMap;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the suggested mapping (default: standard output).")
  private @Nullable String out;

  @Option(names = "--dry-run", description = "Read and count, and keep nothing.")
  private boolean dryRun;

  @Option(names = "--title", paramLabel = "TEXT", description = "What to call the source.")
  private @Nullable String title;

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who publishes it.")
  private @Nullable String publisher;

  @Option(names = "--licence", paramLabel = "TEXT", description = "Under which licence.")
  private @Nullable String licence;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where to list records that cannot be read; a folder gets one file a source (default: NAME.rejects.csv).")
  private @Nullable String rejects;

  ImportCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws Exception {
    if (suggestMap) {
      return suggest();
    }
    if (out != null) {
      throw BadRequest.usage(
          "--out belongs to --suggest-map; an import writes into the data directory");
    }
    ImportReport report;
    try (Desk desk = session().desk();
        Progress progress = new Progress(session().console(), session().surroundings())) {
      report = new ImportFiles(desk).answer(request(), progress);
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(SourceJson.of(report)));
    } else {
      ImportText.lines(report, session().console().look()).forEach(session().console()::line);
    }
    ImportText.remarks(report).forEach(session().console()::remark);
    report.failed().forEach(each -> session().console().warn(ImportText.failure(each)));
    return report.isPartial() ? ExitCode.PARTLY_DONE : ExitCode.DONE;
  }

  private ExitCode suggest() throws IOException {
    if (map != null) {
      throw BadRequest.usage("--suggest-map and --map exclude each other");
    }
    String text = new SuggestMapping().answer(paths.stream().map(session()::resolve).toList());
    if (out == null) {
      text.lines().forEach(session().console()::line);
    } else {
      Files.writeString(session().resolve(out), text);
      session().console().remark("wrote " + out + "; read it before using it with --map");
    }
    return ExitCode.DONE;
  }

  private ImportRequest request() {
    return new ImportRequest(
        paths.stream().map(session()::resolve).toList(),
        Optional.ofNullable(source),
        format,
        Optional.ofNullable(map),
        dryRun,
        Optional.ofNullable(title),
        Optional.ofNullable(publisher),
        Optional.ofNullable(licence),
        Optional.ofNullable(rejects).map(session()::resolve),
        session().surroundings().workingDirectory());
  }
}
