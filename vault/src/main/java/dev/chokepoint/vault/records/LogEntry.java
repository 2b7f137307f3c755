package dev.chokepoint.vault.records;

import java.time.Instant;

/// One link of the chain: that something was said, by whom and when, without what was said.
///
/// @param seq 1 for the first entry of the store, without gaps
/// @param kind what sort of thing was said, such as `custody`
/// @param subject id of what it is about, such as a recovered item
/// @param actor who entered it, in their own words
/// @param at when it was entered, to the millisecond
/// @param bodyDigest SHA-256 of a secret salt and what was said, in lower-case hexadecimal; the
///   salt keeps a short text from being guessed once it is erased
/// @param previous digest of the entry before it, [#NONE] for the first
/// @param previousAbout digest of the entry before it about the same subject, [#NONE] for the
///   first; so the ledger of one item can be checked away from the store
/// @param digest SHA-256 of all of the above, by [EntryDigest]
public record LogEntry(
    long seq,
    String kind,
    String subject,
    String actor,
    Instant at,
    String bodyDigest,
    String previous,
    String previousAbout,
    String digest) {

  /// Stands for the digest of an entry before the first.
  public static final String NONE = "0".repeat(64);
}
