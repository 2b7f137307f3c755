package dev.chokepoint.sources.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A publisher's web server on this machine, which answers as the test tells it to.
final class Publisher implements AutoCloseable {

  /// One answer.
  @FunctionalInterface
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  /// What was asked.
  record Asked(String path, Map<String, List<String>> headers) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  Publisher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /// The next answer; the last one is given again and again.
  Publisher then(Answer answer) {
    synchronized (answers) {
      answers.add(answer);
    }
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestURI().getPath(),
            Collections.unmodifiableMap(exchange.getRequestHeaders())));
    Answer next;
    synchronized (answers) {
      next = answers.size() > 1 ? answers.remove() : Objects.requireNonNull(answers.peek());
    }
    try (exchange) {
      next.give(exchange);
    }
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /// The whole file.
  static Answer file(String body, String... headers) {
    return exchange -> whole(exchange, 200, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static Answer bytes(byte[] body, String... headers) {
    return exchange -> whole(exchange, 200, body, headers);
  }

  static Answer status(int status, String... headers) {
    return exchange -> {
      add(exchange, headers);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /// Says how long the file is and breaks off before its end.
  static Answer cutOff(String body, int after, String... headers) {
    return exchange -> {
      byte[] all = body.getBytes(StandardCharsets.UTF_8);
      add(exchange, headers);
      exchange.sendResponseHeaders(200, all.length);
      exchange.getResponseBody().write(all, 0, after);
      exchange.getResponseBody().flush();
    };
  }

  /// The rest of a file from a byte on.
  static Answer rest(String body, int from, String... headers) {
    return exchange -> {
      byte[] all = body.getBytes(StandardCharsets.UTF_8);
      add(exchange, "Content-Range", "bytes " + from + "-" + (all.length - 1) + "/" + all.length);
      byte[] rest = java.util.Arrays.copyOfRange(all, from, all.length);
      whole(exchange, 206, rest, headers);
    };
  }

  static void whole(HttpExchange exchange, int status, byte[] body, String... headers)
      throws IOException {
    add(exchange, headers);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static void add(HttpExchange exchange, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
