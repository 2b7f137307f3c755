package dev.chokepoint.ownership;

import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one record says of who owns how much of what, and when.
///
/// @param hold by what: shares, votes, the right to appoint the board
/// @param owner id of who owns
/// @param asset id of what is owned
/// @param share how much; [Share#UNKNOWN] where it is not stated, or not in words that have bounds
/// @param stated the share as the source writes it, null when it states none
/// @param begins days on one of which it began; unknown when not stated
/// @param ends days on one of which it ended; unknown when not stated, which is not the same as
///   "still held" but is counted so, and said
/// @param statements ids of the statements that say so
public record Stake(
    Hold hold,
    String owner,
    String asset,
    Share share,
    @Nullable String stated,
    DateInterval begins,
    DateInterval ends,
    List<String> statements) {

  public Stake {
    statements = List.copyOf(statements);
  }

  /// A stake in shares.
  public Stake(
      String owner,
      String asset,
      Share share,
      @Nullable String stated,
      DateInterval begins,
      DateInterval ends,
      List<String> statements) {
    this(Hold.SHARES, owner, asset, share, stated, begins, ends, statements);
  }

  /// The share on a day: empty when it was surely not held then; possibly none where a date is
  /// given only to the month or year and the day may lie on either side.
  public Optional<Share> on(LocalDate day) {
    if (isAfter(begins.from(), day) || isBefore(ends.to(), day)) {
      return Optional.empty();
    }
    boolean mayNotHaveBegun = isAfter(begins.to(), day);
    boolean mayHaveEnded = isBefore(ends.from(), day);
    return Optional.of(mayNotHaveBegun || mayHaveEnded ? share.orNone() : share);
  }

  private static boolean isAfter(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isAfter(day);
  }

  private static boolean isBefore(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isBefore(day);
  }
}
