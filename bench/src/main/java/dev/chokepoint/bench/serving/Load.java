package dev.chokepoint.bench.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What a number of clients got in a time, each sending its next batch as soon as it has the answer
/// to the last; one that is told to come back waits as long as it is told.
///
/// @param nanos how long each answered batch took, sorted
/// @param refused how many were told to come back
/// @param wrong how many answers were neither right nor such a refusal
record Load(long[] nanos, int refused, int wrong, double seconds) {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Load of(String base, List<Batch> batches, int clients, long seconds)
      throws InterruptedException {
    ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    AtomicInteger refused = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    AtomicInteger next = new AtomicInteger();
    long began = System.nanoTime();
    long end = began + TimeUnit.SECONDS.toNanos(seconds);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        threads.add(
            Thread.startVirtualThread(() -> {
              while (System.nanoTime() < end) {
                Batch batch = batches.get(next.getAndIncrement() % batches.size());
                ask(client, base, batch, took, refused, wrong);
              }
            }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    long[] nanos = took.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Load(nanos, refused.get(), wrong.get(), (System.nanoTime() - began) / 1e9);
  }

  private static void ask(
      HttpClient client,
      String base,
      Batch batch,
      ConcurrentLinkedQueue<Long> took,
      AtomicInteger refused,
      AtomicInteger wrong) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/match/default"))
            .timeout(LONGEST)
            .POST(HttpRequest.BodyPublishers.ofString(batch.body()))
            .build();
    long sent = System.nanoTime();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 200 && batch.answeredBy(answer.body())) {
        took.add(System.nanoTime() - sent);
      } else if (answer.statusCode() == 503
          && answer.headers().firstValue("Retry-After").isPresent()) {
        refused.incrementAndGet();
        TimeUnit.SECONDS.sleep(Long.parseLong(answer.headers().firstValue("Retry-After").get()));
      } else {
        wrong.incrementAndGet();
      }
    } catch (IOException e) {
      // A request that is cut off or waits for ever is a wrong answer.
      wrong.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int answered() {
    return nanos.length;
  }

  double queriesASecond() {
    return answered() * (double) Batch.SIZE / seconds;
  }

  /// The time under which a share of the answers came.
  double milliseconds(double share) {
    if (nanos.length == 0) {
      return Double.NaN;
    }
    int place = (int) Math.ceil(share * nanos.length) - 1;
    return nanos[Math.clamp(place, 0, nanos.length - 1)] / 1e6;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Load load
        && Arrays.equals(nanos, load.nanos)
        && refused == load.refused
        && wrong == load.wrong;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(nanos) + refused + wrong;
  }

  @Override
  public String toString() {
    return answered() + " answered, " + refused + " told to come back, " + wrong + " wrong";
  }
}
