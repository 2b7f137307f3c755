package dev.chokepoint.web.measure;

import dev.chokepoint.web.answer.Json;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One JSON line a request. Paths and parameters hold names of people, so that only the route as
/// written in the program is kept, never what was asked.
public final class AccessLog {

  private static final double NANOS_A_MILLISECOND = 1e6;

  private final Clock clock;
  private final Consumer<String> sink;

  public AccessLog(Clock clock, Consumer<String> sink) {
    this.clock = clock;
    this.sink = sink;
  }

  /// Writes the line of a request.
  ///
  /// @param asker name of the token's holder; null without one
  /// @param trace id of the trace that the request belongs to
  public void write(
      String method, String route, int status, long nanos, @Nullable String asker, String trace) {
    double milliseconds = Math.round(nanos / NANOS_A_MILLISECOND * 1000) / 1000.0;
    sink.accept(
        Json.text(
            Json.object()
                .put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("method", method)
                .put("route", route)
                .put("status", status)
                .put("ms", milliseconds)
                .putKnown("token", asker)
                .put("trace", trace)
                .map()));
  }
}
