package dev.chokepoint.desk;

import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.clusters.PartyClusters;
import dev.chokepoint.routes.goods.ShipmentGoods;
import dev.chokepoint.sources.catalogue.Catalogue;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.records.RecordsPlace;
import dev.chokepoint.vault.snapshots.PartyJoining;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.SnapshotStore;
import dev.chokepoint.vault.snapshots.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// What every question needs: the model, the data directory, the clock. A snapshot is opened when
/// the first question asks for it and held until the desk is closed.
public final class Desk implements AutoCloseable {

  /// An import that has read what was decided is done with it within a second.
  private static final int JOINING_TRIES = 20;

  private static final Duration JOINING_PAUSE = Duration.ofMillis(100);

  private final Path data;
  private final Clock clock;
  private final int keptVersions;
  private final Matching matching;
  private final ShipmentGoods goods;
  private final PartyClusters clusters;
  private final SnapshotStore store;
  private final RecordsRules recordsRules;
  private final SourceRules sourceRules;
  private final RecordsPlace records;
  private final @Nullable Desk whole;

  /// Whether this desk closes what it shares with others.
  private final boolean first;

  private @Nullable Snapshot snapshot;
  private @Nullable Catalogue catalogue;

  /// @param data the data directory; need not exist
  /// @param keptVersions how many versions of a source to keep
  public Desk(Path data, Clock clock, int keptVersions) {
    this(data, clock, keptVersions, RecordsRules.STANDARD);
  }

  /// @param data the data directory; need not exist
  /// @param keptVersions how many versions of a source to keep
  /// @param recordsRules how records are kept
  public Desk(Path data, Clock clock, int keptVersions, RecordsRules recordsRules) {
    this(data, clock, keptVersions, recordsRules, SourceRules.STANDARD);
  }

  /// @param data the data directory; need not exist
  /// @param keptVersions how many versions of a source to keep
  /// @param recordsRules how records are kept
  /// @param sourceRules what is known of sources beside those imported
  public Desk(
      Path data,
      Clock clock,
      int keptVersions,
      RecordsRules recordsRules,
      SourceRules sourceRules) {
    this(data, clock, keptVersions, recordsRules, sourceRules, null);
  }

  /// @param shared where records are kept, of a desk that closes it; null for one of its own
  private Desk(
      Path data,
      Clock clock,
      int keptVersions,
      RecordsRules recordsRules,
      SourceRules sourceRules,
      @Nullable RecordsPlace shared) {
    this.records = shared == null ? recordsRules.place(data) : shared;
    this.first = shared == null;
    this.keptVersions = keptVersions;
    this.matching = new Matching(Model.bundled());
    this.goods = new ShipmentGoods();
    this.clusters = new PartyClusters(Model.bundled(), matching);
    this.whole = null;
    this.recordsRules = recordsRules;
    this.sourceRules = sourceRules;
    this.data = data;
    this.clock = clock;
    StoreSettings settings =
        new StoreSettings(
            keptVersions, sourceRules.keptDays(), StoreSettings.DEFAULT.groupingBytes());
    this.store =
        new SnapshotStore(
            data,
            Model.bundled(),
            clock,
            settings,
            new DiskFiles(),
            List.of(matching.index(), goods),
            new PartyJoining(clusters, () -> KeepDecisions.betweenEntities(this)));
  }

  private Desk(Desk whole, Snapshot held) {
    this.keptVersions = whole.keptVersions;
    this.matching = whole.matching;
    this.goods = whole.goods;
    this.clusters = whole.clusters;
    this.recordsRules = whole.recordsRules;
    this.sourceRules = whole.sourceRules;
    this.data = whole.data;
    this.clock = whole.clock;
    this.store = whole.store;
    this.records = whole.records;
    this.first = false;
    this.whole = whole;
    this.snapshot = held;
  }

  /// A desk whose questions are answered from one snapshot, however many ask at once and whatever
  /// is published meanwhile. It neither opens nor closes any.
  Desk over(Snapshot held) {
    return new Desk(this, held);
  }

  /// A desk over the same data for another thread; its first question sees the newest snapshot. To
  /// be closed.
  public Desk apart() {
    return new Desk(data, clock, keptVersions, recordsRules, sourceRules, records);
  }

  /// The data directory; need not exist.
  public Path data() {
    return data;
  }

  public Clock clock() {
    return clock;
  }

  /// How records are kept.
  public RecordsRules recordsRules() {
    return recordsRules;
  }

  /// Where the records are kept.
  public RecordsPlace records() {
    return records;
  }

  SourceRules sourceRules() {
    return sourceRules;
  }

  /// The lists that are known; read when first asked for.
  ///
  /// @throws BadRequest if a catalogue file of the user's own cannot be read
  synchronized Catalogue catalogue() {
    if (whole != null) {
      return whole.catalogue();
    }
    Catalogue known = catalogue;
    if (known == null) {
      known = Catalogues.read(sourceRules);
      catalogue = known;
    }
    return known;
  }

  /// What schemata and properties there are.
  public Model model() {
    return Model.bundled();
  }

  Matching matching() {
    return matching;
  }

  /// How parties of several lists are put together.
  PartyClusters clusters() {
    return clusters;
  }

  /// The index of the goods of shipments.
  ShipmentGoods goods() {
    return goods;
  }

  SnapshotStore store() {
    return store;
  }

  /// An entity of the newest snapshot.
  public Optional<Entity> entity(String id) {
    return asking(() -> snapshot().entity(id));
  }

  /// What was published last, all of it.
  ///
  /// Where a published file is damaged or missing the store serves an older snapshot, or one that
  /// holds nothing. What is not found in that is not "not there", so no question is answered from
  /// it.
  ///
  /// @throws StoreTrouble DAMAGED, naming the file
  Snapshot snapshot() {
    Snapshot standing = lastWhole();
    if (!standing.warnings().isEmpty()) {
      String damage = String.join("; ", standing.warnings());
      throw new StoreTrouble(
          StoreTrouble.Kind.DAMAGED,
          damage + "; not answered from that, import the files again",
          new IllegalStateException(damage));
    }
    return standing;
  }

  /// The newest snapshot that is whole, which may be older than what was published last. For
  /// checking and mending.
  Snapshot lastWhole() {
    if (snapshot == null) {
      snapshot = store.open();
    }
    return snapshot;
  }

  /// The newest snapshot that is whole, for many askers at once; the caller closes it.
  public Holdings holdings() {
    return asking(() -> {
      Snapshot newest = store.open();
      try {
        return new Holdings(this, newest);
      } catch (RuntimeException e) {
        newest.close();
        throw e;
      }
    });
  }

  /// Publishes what stands anew, so that what was decided about who is who holds for all who ask
  /// from now on. Waits a while for an import that runs.
  ///
  /// @return whether it did; if not, the import that still runs will heed it
  public boolean joinAnew() {
    refresh();
    for (int attempt = 1; ; attempt++) {
      try {
        store.joinAnew();
        return true;
      } catch (VaultException e) {
        if (e.code() != VaultError.BUSY) {
          throw translated(e);
        }
        if (attempt == JOINING_TRIES) {
          return false;
        }
        LockSupport.parkNanos(JOINING_PAUSE.toNanos());
      }
    }
  }

  /// What servers said of the snapshot that they turned to last; empty where none did.
  public String servedMark() {
    return asking(store::served);
  }

  /// Says to other servers over the same data which snapshot one turned to, so that they follow.
  public void sayServed(long snapshot) {
    asking(() -> {
      store.sayServed(snapshot);
      return snapshot;
    });
  }

  /// Lets go of the open snapshot, so that the next question sees the newest one.
  void refresh() {
    if (whole == null && snapshot != null) {
      snapshot.close();
      snapshot = null;
    }
  }

  /// Asks something of the store and says in the desk's words what is wrong with it.
  public <T> T asking(Question<T> question) {
    try {
      return question.ask();
    } catch (VaultException e) {
      throw translated(e);
    }
  }

  /// Something asked of the store.
  @FunctionalInterface
  public interface Question<T> {
    T ask();
  }

  static RuntimeException translated(VaultException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e.code()) {
      case BUSY -> new StoreTrouble(StoreTrouble.Kind.BUSY, message, e);
      case DAMAGED -> new StoreTrouble(StoreTrouble.Kind.DAMAGED, message, e);
      case NEWER_FORMAT -> new StoreTrouble(StoreTrouble.Kind.NEWER_FORMAT, message, e);
      case UNREACHABLE -> new StoreTrouble(StoreTrouble.Kind.UNREACHABLE, message, e);
      case IO -> new StoreTrouble(StoreTrouble.Kind.DISK, message, e);
      case QUERY_TOO_LONG, BAD_QUERY, OCCUPIED -> BadRequest.usage(message);
      case OTHER_INDEX_FORMAT -> new StoreTrouble(StoreTrouble.Kind.OTHER_FORMAT, message, e);
      case NOT_FOUND -> BadRequest.notFound(message);
    };
  }

  @Override
  public void close() {
    refresh();
    if (first) {
      records.close();
    }
  }
}
