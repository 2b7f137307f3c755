package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.NewEntry;
import dev.chokepoint.vault.records.RecordsStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// Every question that was asked, in a chain of its own beside the records: which snapshot answered
/// by which settings, and what was found. What was asked is kept as a digest, or in full where the
/// settings say so.
///
/// Many threads may note; one writes, many questions in one transaction. What was noted is on the
/// disk when the log is closed, and at the latest some tenths of a second later; a process that is
/// killed loses no more than that. Where the log cannot be written no more questions are taken.
public final class ScreeningLog implements Question.Log, AutoCloseable {

  static final String KIND = "screening";

  private static final int MOST_WAITING = 4_000;
  private static final int MOST_TOGETHER = 1_000;
  private static final long PATIENCE_SECONDS = 10;
  private static final long PAUSE_MILLISECONDS = 100;
  private static final int SALT_BYTES = 16;

  private final Desk desk;
  private final RecordsRules.Logging level;
  private final String salt;

  /// Held to read while a question is handed over, and to write while the log closes, so that no
  /// question comes after the writer's last look.
  private final ReadWriteLock handing = new ReentrantReadWriteLock();

  private final BlockingQueue<NewEntry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable Thread writer;
  private volatile @Nullable RuntimeException trouble;
  private volatile boolean closed;

  private ScreeningLog(Desk desk) {
    this.desk = desk;
    this.level = desk.recordsRules().log();
    byte[] bytes = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.salt = HexFormat.of().formatHex(bytes);
  }

  /// The log of a desk, as its settings say. Nothing is opened before the first question.
  public static ScreeningLog of(Desk desk) {
    return new ScreeningLog(desk);
  }

  /// @throws StoreTrouble if the log cannot be written
  @Override
  public void note(Question question) {
    if (level == RecordsRules.Logging.OFF) {
      return;
    }
    NewEntry entry =
        new NewEntry(
            KIND,
            "snapshot-" + question.snapshot(),
            question.asker(),
            desk.clock().instant(),
            said(question).json());
    handing.readLock().lock();
    try {
      begin();
      if (!waiting.offer(entry, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      handing.readLock().unlock();
    }
    throwTrouble();
  }

  private Said said(Question question) {
    Said.Fields fields =
        new Said.Fields()
            .put("how", question.how())
            .put("snapshot", question.snapshot())
            .put("settings", new TreeMap<>(question.settings()))
            .put("salt", salt)
            .put(
                "asked_digest",
                AskedName.sha256(salt + "\n" + JSON.std.asString(new TreeMap<>(question.asked()))))
            .put(
                "name_digests",
                question.names().stream().map(name -> AskedName.digest(salt, name)).toList())
            .put("hits", question.hits().stream().map(ScreeningLog::hit).toList())
            .put("total", question.total())
            .put("verdict", question.verdict())
            .put("row", question.row());
    if (level == RecordsRules.Logging.NAMES) {
      fields.put("names", question.names()).put("asked", new TreeMap<>(question.asked()));
    }
    return fields.said();
  }

  private static Map<String, Object> hit(Question.Hit hit) {
    Map<String, Object> said = new TreeMap<>();
    said.put("id", hit.id());
    if (hit.score() != null) {
      said.put("score", hit.score());
    }
    return said;
  }

  private synchronized void begin() {
    throwTrouble();
    if (closed) {
      throw new IllegalStateException("the screening log is closed");
    }
    if (writer == null) {
      writer = Thread.ofPlatform().daemon().name("screening-log").start(this::write);
    }
  }

  /// While a database does not answer, or its disk has no room, nothing is taken; what was taken
  /// before waits, and is written once that passed.
  private void write() {
    List<NewEntry> batch = new ArrayList<>(MOST_TOGETHER);
    try {
      while (!done(batch)) {
        Thread.sleep(PAUSE_MILLISECONDS);
      }
    } catch (InterruptedException | InterruptedWriting e) {
      trouble = busy();
    } catch (RuntimeException e) {
      trouble = e;
    }
  }

  /// @param batch what is to be written first
  /// @return false if the database does not answer or has no room, so that it is to be tried again
  private boolean done(List<NewEntry> batch) {
    try {
      return desk.asking(() -> {
        try (RecordsStore store = desk.records().open(Ledger.SCREENINGS, desk.clock())) {
          writeTo(store, batch);
        }
        return true;
      });
    } catch (StoreTrouble e) {
      boolean passes =
          e.kind() == StoreTrouble.Kind.UNREACHABLE || e.kind() == StoreTrouble.Kind.DISK;
      if (!passes || closed) {
        throw e;
      }
      trouble = e;
      return false;
    }
  }

  private void writeTo(RecordsStore store, List<NewEntry> batch) {
    while (true) {
      if (!batch.isEmpty()) {
        store.appendAll(batch);
        batch.clear();
      }
      trouble = null;
      boolean last = closed;
      NewEntry first = next();
      if (first != null) {
        batch.add(first);
        waiting.drainTo(batch, MOST_TOGETHER - 1);
      } else if (last) {
        return;
      }
    }
  }

  private @Nullable NewEntry next() {
    try {
      return waiting.poll(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new InterruptedWriting(e);
    }
  }

  private static final class InterruptedWriting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InterruptedWriting(InterruptedException cause) {
      super(cause);
    }
  }

  private void throwTrouble() {
    RuntimeException known = trouble;
    if (known instanceof StoreTrouble store) {
      throw new StoreTrouble(
          store.kind(),
          "the screening log cannot be written, so nothing is screened: " + store.getMessage(),
          store);
    }
    if (known != null) {
      throw known;
    }
  }

  private static StoreTrouble busy() {
    return new StoreTrouble(
        StoreTrouble.Kind.BUSY,
        "the screening log cannot be written fast enough",
        new IllegalStateException("more than " + MOST_WAITING + " questions wait"));
  }

  /// Writes what waits.
  ///
  /// @throws StoreTrouble if it cannot be written
  @Override
  public void close() {
    Thread writing;
    handing.writeLock().lock();
    try {
      closed = true;
      writing = writer;
    } finally {
      handing.writeLock().unlock();
    }
    if (writing != null) {
      try {
        writing.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw busy();
      }
    }
    throwTrouble();
  }
}
