package dev.chokepoint.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A publisher's web server on this machine: files with tags, and failures on demand.
final class ListServer implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final Map<String, Integer> failing = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  ListServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /// Publishes a file.
  void put(String path, String body) {
    files.put(path, body);
    failing.remove(path);
  }

  /// Answers with a status instead.
  void fail(String path, int status) {
    failing.put(path, status);
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /// How many requests came.
  int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Integer status = failing.get(path);
      String body = files.get(path);
      if (status != null || body == null) {
        exchange.sendResponseHeaders(status == null ? 404 : status, -1);
        return;
      }
      String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
      exchange.getResponseHeaders().add("ETag", tag);
      exchange.getResponseHeaders().add("Last-Modified", "Sun, 22 Nov 2026 06:00:00 GMT");
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
