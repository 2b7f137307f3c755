package dev.chokepoint.bench.team;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person with a browser without scripts: signs in, and decides by the form of the review page.
final class Reviewer implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"");

  private final String name;
  private final String base;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;
  private final String formToken;

  Reviewer(String name, String base) throws IOException, InterruptedException {
    this.name = name;
    this.base = base;
    HttpResponse<String> signed = post("/signin", "", "name", name, "password", Team.PASSWORD);
    this.cookie =
        signed
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow(() -> new IOException(name + " cannot sign in: " + signed.statusCode()))
            .replaceFirst(";.*", "");
    HttpResponse<String> page =
        client.send(request("/settings", cookie).GET().build(), BodyHandlers.ofString());
    Matcher token = TOKEN.matcher(page.body());
    if (!token.find()) {
      throw new IOException("a page without the token of its form: " + page.statusCode());
    }
    this.formToken = token.group(1);
  }

  String name() {
    return name;
  }

  /// What came of a decision.
  enum Outcome {
    SAVED,
    /// Somebody else was first, and both sides were shown.
    CONFLICT_SHOWN,
    /// Somebody else was first, and that was not shown.
    CONFLICT_HIDDEN,
    OTHER
  }

  /// Decides about a pair.
  ///
  /// @param party number of a party
  Outcome decide(int party, String says) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post(
            "/review",
            cookie,
            "form-token",
            formToken,
            "party",
            party(party),
            "entity",
            "made-" + party % Team.ENTITIES,
            "says",
            says,
            "reason",
            "name",
            "comment",
            name + " " + party);
    return switch (answer.statusCode()) {
      case 303 -> Outcome.SAVED;
      case 409 ->
          Team.PEOPLE.stream()
                  .filter(other -> !other.equals(name))
                  .anyMatch(other -> answer.body().contains("by " + other))
              ? Outcome.CONFLICT_SHOWN
              : Outcome.CONFLICT_HIDDEN;
      default -> Outcome.OTHER;
    };
  }

  static String party(int number) {
    return "Party number " + number;
  }

  private HttpResponse<String> post(String path, String cookies, String... fields)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return client.send(
        request(path, cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String cookies) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  @Override
  public void close() {
    client.close();
  }
}
