package dev.chokepoint.bench.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What a crowd of askers got. Every answer is compared with the one that the same batch got while
/// nobody else asked.
///
/// @param nanos how long each answered batch took, sorted
/// @param refused how many were told to come back
/// @param wrong how many answers were neither right nor such a refusal
record Load(List<Long> nanos, int refused, int wrong, double seconds) {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// A number of clients, each sending its next batch as soon as it has the answer to the last; one
  /// that is told to come back waits as long as it is told.
  static Load of(String base, List<Batch> batches, int clients, long seconds)
      throws InterruptedException {
    try (Asking asking = new Asking(base)) {
      long began = System.nanoTime();
      long end = began + TimeUnit.SECONDS.toNanos(seconds);
      AtomicInteger next = new AtomicInteger();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        threads.add(
            Thread.startVirtualThread(() -> {
              while (System.nanoTime() < end) {
                int pause = asking.ask(batches.get(next.getAndIncrement() % batches.size()));
                sleep(TimeUnit.SECONDS.toNanos(pause));
              }
            }));
      }
      return asking.ended(threads, began);
    }
  }

  /// Batches sent at a rate, whatever becomes of those before.
  ///
  /// @param rate batches a second
  static Load atRate(String base, List<Batch> batches, double rate, long seconds)
      throws InterruptedException {
    try (Asking asking = new Asking(base)) {
      long began = System.nanoTime();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < rate * seconds; i++) {
        Batch batch = batches.get(i % batches.size());
        sleep(began + (long) (i / rate * NANOS) - System.nanoTime());
        threads.add(Thread.startVirtualThread(() -> asking.ask(batch)));
      }
      return asking.ended(threads, began);
    }
  }

  private static final double NANOS = 1e9;

  private static void sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A client and what it got.
  private static final class Asking implements AutoCloseable {
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();

    Asking(String base) {
      this.base = base;
    }

    /// Sends a batch.
    ///
    /// @return seconds to wait before the next
    int ask(Batch batch) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + "/match/default"))
              .timeout(LONGEST)
              .POST(HttpRequest.BodyPublishers.ofString(batch.body()))
              .build();
      long sent = System.nanoTime();
      try {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        Optional<String> comeBack = answer.headers().firstValue("Retry-After");
        if (answer.statusCode() == 200 && batch.isAnsweredBy(answer.body())) {
          took.add(System.nanoTime() - sent);
        } else if (answer.statusCode() == 503 && comeBack.isPresent()) {
          refused.incrementAndGet();
          return Integer.parseInt(comeBack.get());
        } else {
          wrong.incrementAndGet();
        }
      } catch (IOException e) {
        // A request that is cut off or waits for ever is a wrong answer.
        wrong.incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return 0;
    }

    Load ended(List<Thread> threads, long began) throws InterruptedException {
      for (Thread thread : threads) {
        thread.join();
      }
      List<Long> nanos = took.stream().sorted().toList();
      return new Load(nanos, refused.get(), wrong.get(), (System.nanoTime() - began) / NANOS);
    }

    @Override
    public void close() {
      client.close();
    }
  }

  int answered() {
    return nanos.size();
  }

  double queriesASecond() {
    return answered() * (double) Batch.SIZE / seconds;
  }

  /// The time under which a share of the answers came.
  double milliseconds(double share) {
    if (nanos.isEmpty()) {
      return Double.NaN;
    }
    int place = (int) Math.ceil(share * nanos.size()) - 1;
    return nanos.get(Math.clamp(place, 0, nanos.size() - 1)) / 1e6;
  }

  @Override
  public String toString() {
    return answered() + " answered, " + refused + " told to come back, " + wrong + " wrong";
  }
}
