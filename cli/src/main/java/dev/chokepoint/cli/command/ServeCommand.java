package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.text.UpdateText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Fetching;
import dev.chokepoint.desk.UpdateAnswer;
import dev.chokepoint.desk.UpdateProgress;
import dev.chokepoint.desk.UpdateRequest;
import dev.chokepoint.desk.UpdateSources;
import dev.chokepoint.web.Refreshing;
import dev.chokepoint.web.ServerOptions;
import dev.chokepoint.web.WebServer;
import dev.chokepoint.web.catalog.Collections;
import dev.chokepoint.web.guard.TokenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: the answers over HTTP until the process is told to stop.
@Command(
    name = "serve",
    description = {
      "Answers over HTTP: yente's interface for screening, OpenRefine's for reconciliation.",
      "Only this machine can ask, unless --bind and --tokens say otherwise."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint serve",
      "  chokepoint serve --port 8000 --bind 0.0.0.0 --tokens tokens.txt --host lists.example"
    })
final class ServeCommand extends Answer {

  @Mixin private PortOption listening = new PortOption();

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = ServerOptions.LOOPBACK,
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
  private String bind = ServerOptions.LOOPBACK;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A host name under which it may be asked; may be repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "A site whose pages may ask, such as https://a.example; may be repeated.")
  private List<String> origins = List.of();

  @Option(
      names = "--tokens",
      paramLabel = "FILE",
      description = "Who may ask: lines of a name and the SHA-256 of a token.")
  private @Nullable String tokens;

  @Option(
      names = "--new-token",
      paramLabel = "NAME",
      description = "Print a new token and its line for the file of tokens, and do not serve.")
  private @Nullable String newToken;

  @Option(
      names = "--datasets",
      paramLabel = "FILE",
      description = "Datasets made of sources: a TOML file of [[dataset]] tables.")
  private @Nullable String datasets;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description = "Requests a minute that one asker may send; 0 for no limit (the default).")
  private int rate;

  @Option(
      names = "--concurrent",
      paramLabel = "N",
      description = "Requests that may work at once (default: two for each processor).")
  private @Nullable Integer concurrent;

  @Option(names = "--access-log", description = "Write a JSON line a request to standard error.")
  private boolean accessLog;

  ServeCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() throws IOException {
    if (newToken != null) {
      return printToken(newToken);
    }
    if (rate < 0 || (concurrent != null && concurrent < 1)) {
      throw BadRequest.usage("--rate is from 0 and --concurrent from 1 upwards");
    }
    try (Desk desk = session().desk();
        WebServer server = WebServer.start(desk, options(), this::log, refresh())) {
      session().settings().update().ifPresent(server::refreshEvery);
      Serving.untilStopped(session(), server, bind);
    }
    return ExitCode.DONE;
  }

  /// What a refresh does first: fetches all that is imported and in the catalogue, where the
  /// settings say that it may.
  private Refreshing.Update refresh() {
    return session().settings().update().isEmpty() ? Refreshing.Update.NONE : this::update;
  }

  private void update() {
    try (Desk desk = session().desk();
        Fetching fetching = session().fetching()) {
      UpdateAnswer answer =
          new UpdateSources(desk, fetching)
              .answer(UpdateRequest.everything(), UpdateProgress.SILENT);
      for (UpdateAnswer.Updated source : answer.sources()) {
        UpdateText.line(
                source, session().surroundings().clock().instant(), session().console().look())
            .forEach(session().console()::remark);
      }
      session().console().flush();
    }
  }

  private void log(String line) {
    if (accessLog) {
      session().console().remark(line);
      session().console().flush();
    }
  }

  private ExitCode printToken(String name) {
    String token = TokenFile.newToken();
    session().console().line("token: " + token);
    session().console().line("line:  " + name + " " + TokenFile.sha256(token));
    return ExitCode.DONE;
  }

  private ServerOptions options() throws IOException {
    ServerOptions local = ServerOptions.local(listening.port());
    String update = session().surroundings().variable("CHOKEPOINT_UPDATE_TOKEN");
    return new ServerOptions(
        bind,
        local.port(),
        Set.copyOf(hosts),
        Set.copyOf(origins),
        collections(),
        tokenEntries(),
        update.isEmpty() ? Optional.empty() : Optional.of(update),
        rate,
        concurrent == null ? local.working() : concurrent);
  }

  private Collections collections() throws IOException {
    return datasets == null ? Collections.NONE : DatasetFile.read(session().resolve(datasets));
  }

  private List<TokenFile.Entry> tokenEntries() throws IOException {
    if (tokens == null) {
      return List.of();
    }
    Path file = session().resolve(tokens);
    if (!Files.isReadable(file)) {
      throw BadRequest.unreadable("cannot read " + tokens);
    }
    try {
      return TokenFile.read(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw BadRequest.unreadable(tokens + ": " + e.getMessage());
    }
  }
}
