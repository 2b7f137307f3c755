package dev.chokepoint.vault.records;

/// Something that a chain of entries does not bear out.
public sealed interface ChainFault {

  /// For people: what was found, and where.
  String sentence();

  /// An entry's own digest is not that of its fields.
  record Changed(long seq) implements ChainFault {
    @Override
    public String sentence() {
      return "Entry " + seq + " was changed after it was made: its digest does not fit its fields.";
    }
  }

  /// What an entry says is not what its digest says.
  record BodyChanged(long seq) implements ChainFault {
    @Override
    public String sentence() {
      return "What entry " + seq + " says was changed after it was made.";
    }
  }

  /// An entry's text is gone, and no entry says that it was erased.
  record BodyMissing(long seq) implements ChainFault {
    @Override
    public String sentence() {
      return "What entry " + seq + " says is missing, and no entry says that it was erased.";
    }
  }

  /// There are no entries with these numbers.
  record Missing(long first, long last) implements ChainFault {
    @Override
    public String sentence() {
      return first == last
          ? "Entry " + first + " is missing."
          : "Entries " + first + " to " + last + " are missing.";
    }
  }

  /// An entry names another one as its predecessor than the one that stands before it.
  record OutOfOrder(long seq) implements ChainFault {
    @Override
    public String sentence() {
      return "Entry "
          + seq
          + " does not follow the entry before it: entries were reordered or"
          + " replaced.";
    }
  }

  /// An entry names another one as its predecessor in the ledger of its subject.
  record LedgerOutOfOrder(long seq, String subject) implements ChainFault {
    @Override
    public String sentence() {
      return "Entry " + seq + " does not follow the entry before it about " + subject + ".";
    }
  }

  /// The chain ends before a checkpoint that was exported earlier.
  record Truncated(long entries, Checkpoint checkpoint) implements ChainFault {
    @Override
    public String sentence() {
      return "The log has "
          + entries
          + " entries, but had "
          + checkpoint.entries()
          + " at the"
          + " checkpoint of "
          + checkpoint.at()
          + ": it was cut short.";
    }
  }

  /// The chain is another one than at the checkpoint.
  record Rewritten(Checkpoint checkpoint) implements ChainFault {
    @Override
    public String sentence() {
      return "Entry "
          + checkpoint.entries()
          + " is not the one of the checkpoint of "
          + checkpoint.at()
          + ": entries up to it were rewritten.";
    }
  }

  /// The checkpoint was exported from another store.
  record OtherStore(Checkpoint checkpoint, String store) implements ChainFault {
    @Override
    public String sentence() {
      return "The checkpoint of "
          + checkpoint.at()
          + " belongs to the store "
          + checkpoint.store()
          + ", and this is "
          + store
          + ".";
    }
  }

  /// The database finds itself damaged.
  record DamagedDatabase(String how) implements ChainFault {
    @Override
    public String sentence() {
      return "The database itself is damaged: " + how + ".";
    }
  }
}
