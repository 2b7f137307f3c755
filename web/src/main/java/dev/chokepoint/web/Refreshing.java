package dev.chokepoint.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Turns the server to what is newest, now and then or when asked: lets an update run, and then
/// opens the newest snapshot beside the one that is served. Where the update fails the server goes
/// on with what it has.
public final class Refreshing implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Refreshing.class.getName());

  private static final int LAST_SECONDS = 10;

  private final Published published;
  private final Update update;
  private volatile boolean closed;
  private final ReentrantLock running = new ReentrantLock();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("refresh").factory());

  private final ScheduledExecutorService watching =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watch").factory());

  /// What is done before the newest snapshot is opened.
  @FunctionalInterface
  public interface Update {

    /// Nothing: what others import is found all the same.
    Update NONE = () -> {};

    /// Brings what is published up to date. One at a time; may take long.
    void run() throws Exception;
  }

  Refreshing(Published published, Update update) {
    this.published = published;
    this.update = update;
  }

  /// Whether a refresh asks publishers, and so may take long.
  boolean fetches() {
    return !update.equals(Update.NONE);
  }

  /// Refreshes, after one that runs already.
  void now() {
    running.lock();
    try {
      update.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The server is closed.
      return;
    } catch (Exception e) {
      if (closed) {
        return; // Called off; the store is as it was.
      }
      LOG.log(Level.WARNING, "the update failed; the last good data is served on", e);
    } finally {
      running.unlock();
    }
    published.refresh();
  }

  /// Refreshes beside the requests.
  void soon() {
    thread.execute(this::quietly);
  }

  void every(Duration interval) {
    var _ =
        thread.scheduleWithFixedDelay(
            this::quietly, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Turns to what other processes over the same data turn to, soon after they did. Looking costs
  /// the reading of one small file.
  void watch(Duration interval) {
    var _ =
        watching.scheduleWithFixedDelay(
            this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      published.turnWithOthers();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "what another process serves cannot be opened here", e);
    }
  }

  /// A fault must not end the schedule.
  private void quietly() {
    try {
      now();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the refresh failed; what is served stays", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    watching.shutdownNow();
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
        LOG.warning("a refresh still runs; what it brings is found at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Whoever closes is in a hurry.
    }
  }
}
