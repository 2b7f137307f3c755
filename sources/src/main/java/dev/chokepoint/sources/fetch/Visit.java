package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks for an address, follows redirects as far as they may be followed, and gives the first
/// answer that is none.
final class Visit {

  private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
  private static final List<Integer> PASSING = List.of(408, 425, 429, 500, 502, 503, 504);

  private final Connections connections;
  private final FetchLimits limits;
  private final String userAgent;
  private final Clock clock;

  Visit(Connections connections, FetchLimits limits, String userAgent, Clock clock) {
    this.connections = connections;
    this.limits = limits;
    this.userAgent = userAgent;
    this.clock = clock;
  }

  /// @param headers beside the usual ones
  /// @param wanted the statuses that the caller can do with
  HttpResponse<InputStream> ask(URI address, Map<String, String> headers, Set<Integer> wanted)
      throws FetchFailure, InterruptedException {
    Set<URI> seen = new HashSet<>();
    URI at = address;
    while (true) {
      if (!seen.add(at)) {
        throw new FetchFailure(FetchFailure.Kind.REDIRECT, "its redirects go in a circle");
      }
      if (seen.size() > limits.redirects() + 1) {
        throw new FetchFailure(
            FetchFailure.Kind.REDIRECT, "more than " + limits.redirects() + " redirects");
      }
      HttpResponse<InputStream> answer = send(at, headers);
      int status = answer.statusCode();
      if (wanted.contains(status)) {
        return answer;
      }
      leave(answer);
      if (!REDIRECTS.contains(status)) {
        throw refusal(answer);
      }
      at = next(at, answer.headers().firstValue("Location").orElse(null));
    }
  }

  private HttpResponse<InputStream> send(URI at, Map<String, String> headers)
      throws FetchFailure, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .GET()
            .timeout(limits.answer())
            .header("User-Agent", userAgent)
            .header("Accept", "*/*")
            .header("Accept-Encoding", "identity");
    headers.forEach(request::header);
    try {
      return connections.send(request.build());
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      throw new FetchFailure(
          FetchFailure.Kind.UNREACHABLE, at.getHost() + " cannot be reached: " + said(e), e);
    }
  }

  private static String said(IOException e) {
    if (e instanceof ConnectException && e.getMessage() == null) {
      return "no connection";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static void leave(HttpResponse<InputStream> answer) throws FetchFailure {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new FetchFailure(FetchFailure.Kind.UNREACHABLE, "it broke off: " + said(e), e);
    }
  }

  private FetchFailure refusal(HttpResponse<InputStream> answer) {
    int status = answer.statusCode();
    boolean passing = PASSING.contains(status);
    return new FetchFailure(
        passing ? FetchFailure.Kind.UNWILLING : FetchFailure.Kind.REFUSED,
        "HTTP " + status,
        answer.headers().firstValue("Retry-After").flatMap(this::wait).orElse(null),
        null);
  }

  /// Seconds, or a date.
  private Optional<Duration> wait(String header) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Duration until =
          Duration.between(
              clock.instant(),
              ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return until.isNegative() ? Optional.empty() : Optional.of(until);
    } catch (DateTimeException e) {
      // Neither of the two forms that there are; our own waiting serves.
      return Optional.empty();
    }
  }

  private static URI next(URI from, @Nullable String location) throws FetchFailure {
    if (location == null) {
      throw new FetchFailure(FetchFailure.Kind.REDIRECT, "a redirect that names no address");
    }
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new FetchFailure(
          FetchFailure.Kind.REDIRECT, "a redirect to what is no address: " + location, e);
    }
    boolean secure = "https".equals(to.getScheme());
    if (to.getHost() == null || !(secure || "http".equals(to.getScheme()))) {
      throw new FetchFailure(
          FetchFailure.Kind.REDIRECT, "a redirect to what is no web address: " + location);
    }
    if ("https".equals(from.getScheme()) && !secure) {
      throw new FetchFailure(
          FetchFailure.Kind.REDIRECT, "a redirect from https to http, " + location);
    }
    return to;
  }
}
