package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.vault.snapshots.text.TextIndexWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Indexes entities on a thread of its own, in the order given. The queue is bounded, so neither
/// side runs away from the other. A fault of the index stops the caller at its next entity.
final class IndexingThread implements Closeable {

  private static final int BATCH = 64;
  private static final int BATCHES_AHEAD = 32;
  private static final long LOOK_UP_MILLIS = 200;

  private final BlockingQueue<List<TextIndexWriter.Prepared>> queue =
      new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private final Thread thread;
  private List<TextIndexWriter.Prepared> batch = new ArrayList<>(BATCH);
  private volatile @Nullable Throwable fault;

  IndexingThread(TextIndexWriter index) {
    thread = Thread.ofPlatform().name("chokepoint-indexing").daemon().start(() -> run(index));
  }

  /// Hands over an entity.
  void add(TextIndexWriter.Prepared entity) throws IOException {
    batch.add(entity);
    if (batch.size() == BATCH) {
      send(batch);
      batch = new ArrayList<>(BATCH);
    }
  }

  /// Returns once everything is indexed.
  void finish() throws IOException {
    if (!batch.isEmpty()) {
      send(batch);
    }
    send(List.of());
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    check();
  }

  private void send(List<TextIndexWriter.Prepared> entities) throws IOException {
    try {
      boolean sent = false;
      while (!sent) {
        check();
        sent = queue.offer(entities, LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void run(TextIndexWriter index) {
    try {
      for (List<TextIndexWriter.Prepared> next = queue.take();
          !next.isEmpty();
          next = queue.take()) {
        for (TextIndexWriter.Prepared entity : next) {
          index.add(entity);
        }
      }
    } catch (InterruptedException e) {
      fault = interrupted();
    } catch (IOException | RuntimeException | Error e) {
      fault = e;
    }
  }

  private void check() throws IOException {
    Throwable seen = fault;
    if (seen != null) {
      throw new IOException("the full-text index could not be written", seen);
    }
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while indexing");
  }

  /// Ends the thread, finished or not.
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
