package dev.chokepoint.bench.team;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people and programs of a team send, and what comes back.
final class Traffic {

  private static final Pattern MADE =
      Pattern.compile("\"subject\":\"(decision-\\d+)\".*?\"digest\":\"([0-9a-f]{64})\"");
  private static final List<String> PAGES =
      List.of("/", "/review", "/cases", "/sources", "/search?q=made", "/entities/made-1");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_MILLISECONDS = 50;

  /// A sentence of a problem, in its JSON or on its page.
  private static final Pattern DETAIL = Pattern.compile("\"detail\":\"([^\"]*)|<h1>([^<]*)");

  private static final int MOST_LETTERS = 160;

  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> why = new ConcurrentHashMap<>();

  /// What came of what was sent.
  ///
  /// @param what was asked
  /// @param refused with the word to come back
  /// @param cut connections that a kill broke, or that found nobody listening
  /// @param failed anything else
  record Told(String what, long sent, long answered, long refused, long cut, long failed) {

    Told plus(Told other) {
      return new Told(
          what,
          sent + other.sent,
          answered + other.answered,
          refused + other.refused,
          cut + other.cut,
          failed + other.failed);
    }

    String sentence() {
      return what
          + ": sent "
          + sent
          + ", answered "
          + answered
          + ", refused "
          + refused
          + ", cut off by a kill "
          + cut
          + ", failed "
          + failed;
    }
  }

  /// Names of decisions that were acknowledged, and the digests of their entries.
  Map<String, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /// Why requests were refused, and how many.
  Map<String, Integer> why() {
    return new TreeMap<>(why);
  }

  private static String reason(String what, String body) {
    Matcher detail = DETAIL.matcher(body);
    String said = detail.find() ? detail.group().replaceFirst("^[^:>]*[:>]\"?", "") : body;
    return what + ": " + said.substring(0, Math.min(MOST_LETTERS, said.length()));
  }

  private interface Sending {
    HttpRequest.Builder of(int number);
  }

  Told pages(String base, String token, long until) throws InterruptedException {
    return send(
        "pages",
        base,
        token,
        until,
        number ->
            HttpRequest.newBuilder(URI.create(base + PAGES.get(number % PAGES.size())))
                .header("Accept", "text/html")
                .GET());
  }

  Told match(String base, String token, long until) throws InterruptedException {
    return send(
        "/match",
        base,
        token,
        until,
        number ->
            HttpRequest.newBuilder(URI.create(base + "/match/default"))
                .POST(
                    BodyPublishers.ofString(
                        "{\"queries\":{\"q\":{\"schema\":\"Company\",\"properties\":{\"name\":[\"Made Up "
                            + number % Team.ENTITIES
                            + "\"]}}}}")));
  }

  Told decisions(String base, String who, String token, long until) throws InterruptedException {
    return send(
        "decisions",
        base,
        token,
        until,
        number ->
            HttpRequest.newBuilder(URI.create(base + "/api/v1/decisions"))
                .POST(
                    BodyPublishers.ofString(
                        "{\"party\":\"%s %d\",\"entity\":\"made-%d\",\"says\":\"different\",\"reason\":\"name\"}"
                            .formatted(who, number, number % Team.ENTITIES))));
  }

  private Told send(String what, String base, String token, long until, Sending sending)
      throws InterruptedException {
    long answered = 0;
    long refused = 0;
    long cut = 0;
    long failed = 0;
    int sent = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < until) {
        HttpRequest request =
            sending.of(sent++).header("Authorization", "Bearer " + token).timeout(PATIENCE).build();
        try {
          HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
          int status = answer.statusCode();
          if (status < 400 || status == 409) {
            answered++;
            note(status, answer.body());
          } else if (status == 503 || status == 429) {
            refused++;
            why.merge(reason(what, answer.body()), 1, Integer::sum);
          } else {
            failed++;
            System.err.println(base + ": " + what + ": " + status + " " + answer.body());
          }
        } catch (IOException e) {
          cut++;
          Thread.sleep(PAUSE_MILLISECONDS);
        }
      }
    }
    return new Told(what, sent, answered, refused, cut, failed);
  }

  private void note(int status, String body) {
    if (status == 201) {
      Matcher made = MADE.matcher(body);
      if (!made.find()) {
        throw new IllegalStateException("an acknowledgement that names no decision: " + body);
      }
      acknowledged.put(made.group(1), made.group(2));
    }
  }
}
