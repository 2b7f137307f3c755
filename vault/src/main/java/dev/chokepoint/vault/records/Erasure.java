package dev.chokepoint.vault.records;

/// How the log says that the text of an earlier entry was erased.
///
/// The entry itself stays, with its digest, so the chain stays whole; its text and the salt are
/// gone, so nobody can find out by guessing what it said.
final class Erasure {

  static final String KIND = "erasure";

  private static final String PREFIX = "entry-";

  private Erasure() {}

  static String subjectOf(long seq) {
    return PREFIX + seq;
  }

  /// The number of the entry that was erased; 0, which no entry has, if the subject names none.
  static long seqOf(LogEntry erasure) {
    String subject = erasure.subject();
    boolean names = subject.matches(PREFIX + "\\d{1,18}");
    return names ? Long.parseLong(subject.substring(PREFIX.length())) : 0;
  }
}
