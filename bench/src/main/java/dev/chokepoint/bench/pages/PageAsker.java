package dev.chokepoint.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Asks one server for pages, as a browser does that is handed one address after the other.
final class PageAsker implements AutoCloseable {

  private static final int FINE = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  /// @param base address of the server, without a slash at the end
  PageAsker(String base) {
    this.base = base;
  }

  /// Milliseconds until the whole page is here.
  double millis(String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    bytes(path, "text/html");
    return (System.nanoTime() - start) / 1e6;
  }

  /// What an address answers.
  String text(String path, String accept) throws IOException, InterruptedException {
    return new String(bytes(path, accept), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path, String accept) throws IOException, InterruptedException {
    return fine(request(path).header("Accept", accept));
  }

  /// Bytes that go over the wire for a browser that takes gzip.
  int compressed(String path) throws IOException, InterruptedException {
    return fine(request(path).header("Accept-Encoding", "gzip")).length;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private byte[] fine(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != FINE) {
      throw new IOException(
          answer.uri()
              + " answered "
              + answer.statusCode()
              + ": "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer.body();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
