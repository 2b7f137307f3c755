package dev.chokepoint.vault.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Walks a chain of entries once, in order, and notes what it does not bear out.
///
/// It finds every change of a field or a text, every gap, and every other order, as long as whoever
/// made it did not compute all later digests anew; against that, compare with a checkpoint. Knows
/// no database: an exported ledger is checked with the same rules.
final class ChainCheck {

  private final List<ChainFault> faults = new ArrayList<>();
  private final Map<String, String> lastAbout = new HashMap<>();

  /// Entries whose text is gone, until an entry says that it was erased.
  private final TreeSet<Long> withoutBody = new TreeSet<>();

  private final @Nullable Checkpoint checkpoint;
  private long entries;
  private long lastSeq;
  private String last = LogEntry.NONE;
  private @Nullable String atCheckpoint;

  ChainCheck(@Nullable Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
  }

  /// Takes the next entry.
  ///
  /// @param body what it says, empty where that is gone
  void take(LogEntry entry, Optional<LoggedBody> body) {
    entries++;
    if (entry.seq() > lastSeq + 1) {
      faults.add(new ChainFault.Missing(lastSeq + 1, entry.seq() - 1));
    } else {
      checkOrder(entry);
    }
    if (!EntryDigest.of(entry).equals(entry.digest())) {
      faults.add(new ChainFault.Changed(entry.seq()));
    }
    checkBody(entry, body);
    if (entry.kind().equals(Erasure.KIND)) {
      withoutBody.remove(Erasure.seqOf(entry));
    }
    if (checkpoint != null && entry.seq() == checkpoint.entries()) {
      atCheckpoint = entry.digest();
    }
    lastSeq = entry.seq();
    last = entry.digest();
    lastAbout.put(entry.subject(), entry.digest());
  }

  /// Takes an entry whose fields cannot even be read.
  void takeUnreadable(long seq, String subject, String digest) {
    entries++;
    faults.add(new ChainFault.Changed(seq));
    lastSeq = seq;
    last = digest;
    lastAbout.put(subject, digest);
  }

  private void checkOrder(LogEntry entry) {
    if (!entry.previous().equals(last)) {
      faults.add(new ChainFault.OutOfOrder(entry.seq()));
    } else if (!entry
        .previousAbout()
        .equals(lastAbout.getOrDefault(entry.subject(), LogEntry.NONE))) {
      faults.add(new ChainFault.LedgerOutOfOrder(entry.seq(), entry.subject()));
    }
  }

  private void checkBody(LogEntry entry, Optional<LoggedBody> body) {
    if (body.isEmpty()) {
      withoutBody.add(entry.seq());
    } else if (!body.get().digest().equals(entry.bodyDigest())) {
      faults.add(new ChainFault.BodyChanged(entry.seq()));
    }
  }

  /// What was found, after the last entry.
  ChainReport report(String store) {
    List<ChainFault> found = new ArrayList<>(faults);
    withoutBody.forEach(seq -> found.add(new ChainFault.BodyMissing(seq)));
    if (checkpoint != null) {
      against(checkpoint, store).ifPresent(found::add);
    }
    return new ChainReport(store, entries, last, checkpoint, found);
  }

  private Optional<ChainFault> against(Checkpoint earlier, String store) {
    if (!earlier.store().equals(store)) {
      return Optional.of(new ChainFault.OtherStore(earlier, store));
    }
    if (lastSeq < earlier.entries()) {
      return Optional.of(new ChainFault.Truncated(entries, earlier));
    }
    if (earlier.entries() > 0 && !earlier.digest().equals(atCheckpoint)) {
      return Optional.of(new ChainFault.Rewritten(earlier));
    }
    return Optional.empty();
  }
}
