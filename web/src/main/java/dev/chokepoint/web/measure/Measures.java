package dev.chokepoint.web.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// Counts what the server does and writes it in the text form 0.0.4 of Prometheus. Labels are
/// routes as written in the program, never what somebody asked.
public final class Measures {

  private static final double[] BOUNDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
  };
  private static final double NANOS = 1e9;

  private final Map<Route, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Histogram> seconds = new ConcurrentSkipListMap<>();
  private final LongAdder queries = new LongAdder();
  private final LongAdder matches = new LongAdder();
  private final AtomicInteger running = new AtomicInteger();
  private final Map<String, Gauge> gauges = new TreeMap<>();

  private final Map<String, Gauges> labelled = new TreeMap<>();

  private record Gauges(String help, String label, Supplier<Map<String, Double>> values) {}

  private record Gauge(String help, DoubleSupplier value) {}

  private record Route(String method, String path, int status) implements Comparable<Route> {
    @Override
    public int compareTo(Route other) {
      return text().compareTo(other.text());
    }

    String text() {
      return "method=\"" + method + "\",route=\"" + path + "\",status=\"" + status + "\"";
    }
  }

  /// How often something took how long.
  private static final class Histogram {
    final AtomicLongArray upTo = new AtomicLongArray(BOUNDS.length + 1);
    final LongAdder nanos = new LongAdder();

    void add(long took) {
      int i = 0;
      while (i < BOUNDS.length && took > BOUNDS[i] * NANOS) {
        i++;
      }
      upTo.incrementAndGet(i);
      nanos.add(took);
    }
  }

  /// Something that is read when it is asked for.
  public void gauge(String name, String help, DoubleSupplier value) {
    gauges.put(name, new Gauge(help, value));
  }

  /// Several things of a kind that are read when they are asked for.
  ///
  /// @param label what tells them apart
  /// @param values by value of the label
  public void gauges(String name, String help, String label, Supplier<Map<String, Double>> values) {
    labelled.put(name, new Gauges(help, label, values));
  }

  public void began() {
    running.incrementAndGet();
  }

  /// A request was answered.
  ///
  /// @param route as written in the program; `other` where none fits
  public void ended(String method, String route, int status, long nanos) {
    running.decrementAndGet();
    requests.computeIfAbsent(new Route(method, route, status), r -> new LongAdder()).increment();
    seconds.computeIfAbsent(route, r -> new Histogram()).add(nanos);
  }

  /// Parties screened, and how many of them had a match.
  public void screened(int asked, int matched) {
    queries.add(asked);
    matches.add(matched);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    head(text, "chokepoint_http_requests_total", "counter", "Requests answered.");
    requests.forEach((route, count) ->
        line(text, "chokepoint_http_requests_total{" + route.text() + "}", count.sum()));
    head(text, "chokepoint_http_request_seconds", "histogram", "How long answers took.");
    seconds.forEach((route, histogram) -> write(text, route, histogram));
    head(text, "chokepoint_http_requests_running", "gauge", "Requests being answered.");
    line(text, "chokepoint_http_requests_running", running.get());
    head(text, "chokepoint_match_queries_total", "counter", "Parties screened.");
    line(text, "chokepoint_match_queries_total", queries.sum());
    head(text, "chokepoint_match_matched_total", "counter", "Parties screened with a match.");
    line(text, "chokepoint_match_matched_total", matches.sum());
    gauges.forEach((name, gauge) -> {
      head(text, name, "gauge", gauge.help());
      line(text, name, gauge.value().getAsDouble());
    });
    labelled.forEach((name, gauges) -> {
      head(text, name, "gauge", gauges.help());
      new TreeMap<>(gauges.values().get())
          .forEach((value, number) ->
              line(text, name + "{" + gauges.label() + "=\"" + value + "\"}", number));
    });
    return text.toString();
  }

  private static void write(StringBuilder text, String route, Histogram histogram) {
    String name = "chokepoint_http_request_seconds";
    String label = "route=\"" + route + "\"";
    long sum = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      sum += histogram.upTo.get(i);
      String bound = i == BOUNDS.length ? "+Inf" : Double.toString(BOUNDS[i]);
      line(text, name + "_bucket{" + label + ",le=\"" + bound + "\"}", sum);
    }
    line(text, name + "_sum{" + label + "}", histogram.nanos.sum() / NANOS);
    line(text, name + "_count{" + label + "}", sum);
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String series, long value) {
    text.append(series).append(' ').append(value).append('\n');
  }

  private static void line(StringBuilder text, String series, double value) {
    text.append(series).append(' ');
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      text.append((long) value);
    } else {
      text.append(value);
    }
    text.append('\n');
  }
}
