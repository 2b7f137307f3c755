package dev.chokepoint.web;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Collections;
import dev.chokepoint.web.catalog.Datasets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// What is served now. A request leases it and sees one snapshot from beginning to end; when a
/// newer one takes its place the old one is closed once its last request is done.
public final class Published implements AutoCloseable {

  private final Desk desk;
  private final Collections collections;
  private final List<Lease> leases = new ArrayList<>();
  private Lease current;
  private boolean closed;

  /// What was said of the snapshot that servers turned to last, when it was looked at last.
  private volatile String looked;

  private final ReentrantLock refreshing = new ReentrantLock();

  Published(Desk desk, Collections collections) {
    this.desk = desk;
    this.collections = collections;
    this.looked = desk.servedMark();
    this.current = open();
  }

  private Lease open() {
    Holdings holdings = desk.holdings();
    return new Lease(holdings, Datasets.of(holdings, collections));
  }

  /// A hold on one snapshot; to be closed.
  public final class Lease implements AutoCloseable {
    private final Holdings holdings;
    private final Datasets datasets;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();
    private int users = 1;

    private Lease(Holdings holdings, Datasets datasets) {
      this.holdings = holdings;
      this.datasets = datasets;
      synchronized (Published.this) {
        leases.add(this);
      }
    }

    public Holdings holdings() {
      return holdings;
    }

    public Datasets datasets() {
      return datasets;
    }

    /// What is worked out once for a snapshot and kept as long as it is served; one of a class.
    public <T> T kept(Class<T> kind, Function<Holdings, T> made) {
      return kind.cast(kept.computeIfAbsent(kind, k -> made.apply(holdings)));
    }

    /// Nothing may be said of lists that are not whole: what is not found in them is not "no
    /// match".
    ///
    /// @throws Problem 503 if anything is damaged or nothing was published
    public void requireWhole() {
      if (holdings.sources().isEmpty() || !holdings.warnings().isEmpty()) {
        throw Problem.of(503, Sentence.of("Index not ready."));
      }
    }

    @Override
    public void close() {
      release(this);
    }
  }

  /// Holds what is current.
  public synchronized Lease lease() {
    if (closed) {
      throw new IllegalStateException("the server is closed");
    }
    current.users++;
    return current;
  }

  private synchronized void release(Lease lease) {
    if (--lease.users == 0) {
      leases.remove(lease);
      lease.holdings.close();
    }
  }

  /// Reads what the first asker would otherwise wait for.
  void warm() {
    try (Lease lease = lease()) {
      lease.holdings.readReferents();
    }
  }

  /// Turns to the newest snapshot. Requests go on while it is opened and read, and then each ends
  /// on the snapshot that it began with.
  ///
  /// @return whether it is another than before
  public boolean refresh() {
    refreshing.lock();
    try {
      Lease newest = open();
      boolean turned = false;
      try {
        if (newest.holdings.number() != served()) {
          newest.holdings.readReferents();
          turned = turnTo(newest);
          if (turned) {
            desk.sayServed(newest.holdings.number());
          }
        }
      } finally {
        if (!turned) {
          release(newest);
        }
      }
      return turned;
    } finally {
      refreshing.unlock();
    }
  }

  /// Turns to the newest snapshot if another process turned to it. One that cannot be opened is
  /// tried once.
  void turnWithOthers() {
    String mark = desk.servedMark();
    if (!mark.equals(looked)) {
      looked = mark;
      refresh();
    }
  }

  private synchronized long served() {
    return current.holdings.number();
  }

  private synchronized boolean turnTo(Lease newest) {
    if (closed) {
      return false;
    }
    Lease before = current;
    current = newest;
    release(before);
    return true;
  }

  /// How many snapshots are open; more than one only while requests on an older one run.
  synchronized int openSnapshots() {
    return leases.size();
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      release(current);
    }
  }
}
