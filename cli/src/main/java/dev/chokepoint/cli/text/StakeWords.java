package dev.chokepoint.cli.text;

import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;

/// How stakes and sums of them are told.
final class StakeWords {

  private StakeWords() {}

  /// A stake in the source's words: share and dates.
  static String stated(Stake stake) {
    String words = stake.stated();
    boolean measured = stake.hold().isMeasured();
    String what = stake.hold() == Hold.SHARES ? "" : stake.hold().words() + ": ";
    return what
        + (words == null
            ? measured ? "no share" : "not told how"
            : words + (measured ? " (read as " + stake.share() + ")" : ""))
        + (stake.begins().from() == null ? "" : ", from " + stake.begins())
        + (stake.ends().to() == null ? "" : ", until " + stake.ends());
  }

  /// What of an asset is in the hands of listed owners.
  static String held(Calculation.Step step) {
    return switch (step.hold()) {
      case SHARES -> bounds(step.known(), step.possible());
      case VOTES -> "votes, " + bounds(step.known(), step.possible());
      case BOARD, INFLUENCE -> step.hold().words().text();
    };
  }

  private static String bounds(long known, long possible) {
    return known == possible
        ? percent(known) + " in such hands"
        : percent(known) + " known, up to " + percent(possible) + " possible";
  }

  static String percent(long units) {
    return Share.percent(units).toPlainString() + " %";
  }

  /// Whether an addend counts, in brackets; nothing for a listed owner's own.
  static String counted(Calculation.Addend addend) {
    if (addend.seed() != null && !addend.counts()) {
      return " (named itself; not added to another's stake under this rule)";
    }
    return switch (addend.standing()) {
      case LISTED -> "";
      case REACHED -> " (reached in an earlier round; its whole stake counts)";
      case MAY_BE_REACHED -> " (may be reached; counts in the upper bound only)";
      case NO_LISTED_OWNER_KNOWN -> " (its own owners are not known; upper bound only)";
      case NOT_REACHED -> " (does not count)";
    };
  }
}
