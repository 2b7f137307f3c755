package dev.chokepoint.web.guard;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets so many requests work at once and so many wait; the rest is told to come back, so that a
/// crowd makes nobody wait for ever.
public final class Gate {

  private static final int RETRY_SECONDS = 1;

  private final Semaphore working;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final Duration longestWait;

  /// @param working how many may work at once
  /// @param mostWaiting how many may wait
  /// @param longestWait how long one may wait
  public Gate(int working, int mostWaiting, Duration longestWait) {
    this.working = new Semaphore(working, true);
    this.mostWaiting = mostWaiting;
    this.longestWait = longestWait;
  }

  /// A place inside; to be closed.
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /// Goes in, perhaps after waiting.
  ///
  /// @throws Problem 503 with a time to come back, if there is no room
  public Place enter() {
    if (!working.tryAcquire()) {
      if (waiting.incrementAndGet() > mostWaiting) {
        waiting.decrementAndGet();
        throw busy();
      }
      try {
        if (!working.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
          throw busy();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw busy();
      } finally {
        waiting.decrementAndGet();
      }
    }
    return working::release;
  }

  private static Problem busy() {
    return Problem.later(
        503, Sentence.of("The server is busy; send the request again."), RETRY_SECONDS);
  }

  public int waiting() {
    return waiting.get();
  }
}
