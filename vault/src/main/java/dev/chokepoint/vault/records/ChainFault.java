package dev.chokepoint.vault.records;

import dev.chokepoint.evidence.sentence.Sentence;

/// Something that a chain of entries does not bear out.
public sealed interface ChainFault {

  /// For people: what was found, and where.
  Sentence sentence();

  /// An entry's own digest is not that of its fields.
  record Changed(long seq) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "Entry {0} was changed after it was made: its digest does not fit its fields.",
          String.valueOf(seq));
    }
  }

  /// What an entry says is not what its digest says.
  record BodyChanged(long seq) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of("What entry {0} says was changed after it was made.", String.valueOf(seq));
    }
  }

  /// An entry's text is gone, and no entry says that it was erased.
  record BodyMissing(long seq) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "What entry {0} says is missing, and no entry says that it was erased.",
          String.valueOf(seq));
    }
  }

  /// There are no entries with these numbers.
  record Missing(long first, long last) implements ChainFault {
    @Override
    public Sentence sentence() {
      return first == last
          ? Sentence.of("Entry {0} is missing.", String.valueOf(first))
          : Sentence.of(
              "Entries {0} to {1} are missing.", String.valueOf(first), String.valueOf(last));
    }
  }

  /// An entry names another one as its predecessor than the one that stands before it.
  record OutOfOrder(long seq) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "Entry {0} does not follow the entry before it: entries were reordered or replaced.",
          String.valueOf(seq));
    }
  }

  /// An entry names another one as its predecessor in the ledger of its subject.
  record LedgerOutOfOrder(long seq, String subject) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "Entry {0} does not follow the entry before it about {1}.", String.valueOf(seq), subject);
    }
  }

  /// The chain ends before a checkpoint that was exported earlier.
  record Truncated(long entries, Checkpoint checkpoint) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "The log has {0} entries, but had {1} at the checkpoint of {2}: it was cut short.",
          entries, checkpoint.entries(), checkpoint.at());
    }
  }

  /// The chain is another one than at the checkpoint.
  record Rewritten(Checkpoint checkpoint) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "Entry {0} is not the one of the checkpoint of {1}: entries up to it were rewritten.",
          String.valueOf(checkpoint.entries()), checkpoint.at());
    }
  }

  /// The checkpoint was exported from another store.
  record OtherStore(Checkpoint checkpoint, String store) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "The checkpoint of {0} belongs to the store {1}, and this is {2}.",
          checkpoint.at(), checkpoint.store(), store);
    }
  }

  /// The database finds itself damaged.
  record DamagedDatabase(String how) implements ChainFault {
    @Override
    public Sentence sentence() {
      return Sentence.of("The database itself is damaged: {0}.", Sentence.verbatim(how));
    }
  }
}
