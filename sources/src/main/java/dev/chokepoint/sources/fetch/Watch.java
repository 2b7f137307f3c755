package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Sees that a body keeps coming, and closes its stream where it does not: a read that waits for a
/// silent server would wait for ever.
final class Watch implements AutoCloseable {

  private static final int LOOKS_A_LIMIT = 10;

  private final InputStream body;
  private final FetchLimits limits;
  private final long began = System.nanoTime();
  private final AtomicLong came = new AtomicLong();
  private volatile long last = began;
  private volatile @Nullable String reason;
  private final Thread thread;

  Watch(InputStream body, FetchLimits limits) {
    this.body = body;
    this.limits = limits;
    this.thread = Thread.ofVirtual().name("watch").start(this::look);
  }

  /// Bytes came.
  void came(int bytes) {
    last = System.nanoTime();
    came.addAndGet(bytes);
  }

  /// Why the stream was closed; null while it was not.
  @Nullable String reason() {
    return reason;
  }

  private void look() {
    Duration shortest = limits.idle();
    for (Duration other : new Duration[] {limits.whole(), limits.grace()}) {
      shortest = other.compareTo(shortest) < 0 ? other : shortest;
    }
    long pause = Math.clamp(shortest.toMillis() / LOOKS_A_LIMIT, 1, 1000);
    try {
      while (reason == null) {
        TimeUnit.MILLISECONDS.sleep(pause);
        reason = complaint(System.nanoTime());
      }
      body.close();
    } catch (InterruptedException e) {
      // Everything came: there is nothing to watch any more.
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // It is closed for whoever reads it, and that is all that is wanted.
      reason = "it could not be left alone: " + e.getMessage();
    }
  }

  private @Nullable String complaint(long now) {
    Duration since = Duration.ofNanos(now - began);
    if (since.compareTo(limits.whole()) > 0) {
      return "it took longer than " + words(limits.whole());
    }
    if (Duration.ofNanos(now - last).compareTo(limits.idle()) > 0) {
      return "nothing came for " + words(limits.idle());
    }
    boolean slow = came.get() * 1000 / Math.max(1, since.toMillis()) < limits.slowest();
    return slow && since.compareTo(limits.grace()) > 0
        ? "it comes at less than " + limits.slowest() + " bytes a second"
        : null;
  }

  private static String words(Duration time) {
    return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
