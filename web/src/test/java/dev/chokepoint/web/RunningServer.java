package dev.chokepoint.web;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// A server of a test's own on a free port, with the sources that the test names.
final class RunningServer implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final Desk desk;
  private final WebServer server;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningServer(Desk desk, ServerOptions options, Refreshing.Update update) {
    this.desk = desk;
    this.server = WebServer.start(desk, options, log::add, update);
  }

  /// Starts a server that lets something run at every refresh.
  static RunningServer refreshed(
      Desk desk, UnaryOperator<ServerOptions> options, Refreshing.Update update) {
    return new RunningServer(desk, options.apply(ServerOptions.local(0)), update);
  }

  /// Has it refresh on a schedule.
  void refreshEvery(Duration interval) {
    server.refreshEvery(interval);
  }

  /// Starts a server over a data directory.
  static RunningServer over(Path data, UnaryOperator<ServerOptions> options) {
    return refreshed(new Desk(data, CLOCK, 2), options, Refreshing.Update.NONE);
  }

  static RunningServer over(Path data) {
    return over(data, UnaryOperator.identity());
  }

  /// Takes a file into a data directory as a source.
  static void load(Path data, Path file, String source) {
    try (Desk desk = new Desk(data, CLOCK, 2)) {
      new ImportFiles(desk).answer(ImportRequest.of(file, source, data), ImportProgress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  List<WebServer.Route> routes() {
    return server.routes();
  }

  /// Sends anything, whether the contract foresees it or not.
  Reply raw(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return server.port();
  }

  List<String> log() {
    return log;
  }

  Reply get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Reply post(String path, String json, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofString(json)));
  }

  /// Sends fields as a browser's form does, names and values in turn.
  Reply form(String path, String... fields) {
    return form(path, new String[0], fields);
  }

  /// The same with headers.
  Reply form(String path, String[] headers, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  Reply send(HttpRequest.Builder request) {
    try {
      HttpRequest built = request.build();
      Reply reply = new Reply(client.send(built, BodyHandlers.ofString()));
      Contract.SERVED.check(built, reply);
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    desk.close();
    client.close();
  }
}
