package dev.chokepoint.ownership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A worked calculation: where a party stands under a rule on a day, and every addend that leads
/// there.
///
/// @param target id of the party asked about
/// @param rule as it stood on the day
/// @param standing what comes out
/// @param hold by which test: the one that takes the party furthest
/// @param known what is surely in listed hands, in units of [Share]
/// @param possible the most that may be, in units of [Share]
/// @param steps one an asset on the way, the target's last; earlier ones before those that rest on
///   them
/// @param missing the facts that would settle it, the smallest first; empty where it is settled
/// @param remarks what a reader must know of the stakes that were counted
public record Calculation(
    String target,
    RuleVersion rule,
    LocalDate on,
    Standing standing,
    Hold hold,
    long known,
    long possible,
    List<Step> steps,
    List<MissingFact> missing,
    List<String> remarks) {

  public Calculation {
    steps = List.copyOf(steps);
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
  }

  /// The addends of one test of one asset.
  ///
  /// @param asset id of what is owned
  /// @param hold which test
  /// @param round in which it comes in, 0 when it is itself listed, negative when it surely does
  ///   not
  /// @param known what is surely in listed hands
  /// @param possible the most that may be
  public record Step(
      String asset,
      Hold hold,
      int round,
      List<Addend> addends,
      long known,
      long possible,
      Standing standing) {
    public Step {
      addends = List.copyOf(addends);
    }
  }

  /// One owner's stake in the asset of a step.
  ///
  /// @param standing where the owner stands: its stake counts when it is listed or reached
  /// @param seed why the owner is listed, null when it is not
  /// @param stakes what is stated of it, several where statements contest each other
  public record Addend(
      String owner, Share share, Standing standing, @Nullable Seed seed, List<Stake> stakes) {
    public Addend {
      stakes = List.copyOf(stakes);
    }

    /// Whether it counts for sure.
    public boolean counts() {
      return standing == Standing.LISTED || standing == Standing.REACHED;
    }
  }

  /// What is neither surely in listed hands nor surely in others, in units.
  public long unknown() {
    return possible - known;
  }

  /// The result in one sentence, in the rule's own words.
  public String sentence() {
    OwnershipRule words = rule.rule();
    return switch (standing) {
      case LISTED -> "listed itself; nothing needs to be derived from its owners";
      case REACHED ->
          hold.isMeasured()
              ? words.reached()
                  + ": listed parties hold "
                  + percent(known)
                  + ofVotes()
                  + ", and "
                  + rule.threshold()
                  + " is needed"
              : words.reached() + ": a listed party has " + hold.words() + ", as stated";
      case MAY_BE_REACHED ->
          words.mayBeReached()
              + ": "
              + percent(known)
              + ofVotes()
              + " known, "
              + percent(unknown())
              + " unknown";
      case NO_LISTED_OWNER_KNOWN ->
          "not settled: no listed owner is known, but " + percent(unknown()) + " is unknown";
      case NOT_REACHED ->
          words.notReached()
              + ": at most "
              + percent(possible)
              + ofVotes()
              + " can be in listed hands, and "
              + rule.threshold()
              + " is needed";
    };
  }

  private String ofVotes() {
    return hold == Hold.VOTES ? " of the votes" : "";
  }

  private static String percent(long units) {
    return Share.percent(units).toPlainString() + " %";
  }
}
