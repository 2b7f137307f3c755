package dev.chokepoint.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A reader without scripts: asks for pages, keeps cookies, sends forms with the token of the page
/// that it looked at.
final class Browser {

  private final RunningServer server;
  private final Map<String, String> cookies = new TreeMap<>();
  private String token = "";

  Browser(RunningServer server) {
    this.server = server;
  }

  /// The same reader at another server.
  Browser at(RunningServer elsewhere) {
    Browser same = new Browser(elsewhere);
    same.cookies.putAll(cookies);
    return same;
  }

  /// Opens a page.
  Reply open(String path) {
    Reply page = kept(server.get(path, headers()));
    if (page.text().contains("name=\"form-token\"")) {
      token = page.text().replaceAll("(?s).*?name=\"form-token\" value=\"([0-9a-f]+)\".*", "$1");
    }
    return page;
  }

  /// Sends a form of the page that was opened last.
  Reply send(String path, String... fields) {
    List<String> all = new ArrayList<>(List.of("form-token", token));
    all.addAll(Arrays.asList(fields));
    return kept(server.form(path, headers(), all.toArray(String[]::new)));
  }

  /// Sends a form with a token that this reader was not given.
  Reply sendWith(String foreign, String path, String... fields) {
    String own = token;
    token = foreign;
    Reply sent = send(path, fields);
    token = own;
    return sent;
  }

  /// The same, and opens the page that it leads to.
  Reply follow(String path, String... fields) {
    Reply sent = send(path, fields);
    return open(sent.header("Location").replaceFirst("^https?://[^/]+", ""));
  }

  /// Sends a form with a file, as browsers do.
  Reply upload(String path, String field, String name, byte[] content, String... fields)
      throws IOException {
    String edge = "edge-of-parts";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("form-token", token));
    all.addAll(Arrays.asList(fields));
    for (int i = 0; i < all.size(); i += 2) {
      part(body, edge, "name=\"" + all.get(i) + "\"");
      body.write((all.get(i + 1) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    part(body, edge, "name=\"" + field + "\"; filename=\"" + name + "\"");
    body.write(content);
    body.write(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return kept(
        server.send(
            HttpRequest.newBuilder(URI.create(server.url(path)))
                .headers(headers())
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))));
  }

  private static void part(ByteArrayOutputStream body, String edge, String what)
      throws IOException {
    body.write(
        ("--" + edge + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private String[] headers() {
    List<String> headers = new ArrayList<>(List.of("Accept", "text/html,*/*;q=0.8"));
    if (!cookies.isEmpty()) {
      headers.add("Cookie");
      headers.add(
          String.join(
              "; ",
              cookies.entrySet().stream()
                  .map(each -> each.getKey() + "=" + each.getValue())
                  .toList()));
    }
    return headers.toArray(String[]::new);
  }

  private Reply kept(Reply reply) {
    for (String cookie : reply.http().headers().allValues("Set-Cookie")) {
      String pair = cookie.replaceAll(";.*", "");
      cookies.put(pair.replaceAll("=.*", ""), pair.substring(pair.indexOf('=') + 1));
    }
    return reply;
  }
}
