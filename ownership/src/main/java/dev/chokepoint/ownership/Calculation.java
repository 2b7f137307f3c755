package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import java.math.BigDecimal;
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
    List<Sentence> remarks) {

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
  public Sentence sentence() {
    return switch (standing) {
      case LISTED -> Sentence.of("listed itself; nothing needs to be derived from its owners");
      case REACHED -> reached();
      case MAY_BE_REACHED ->
          hold == Hold.VOTES
              ? Sentence.of(
                  "{0}: {1} % of the votes known, {2} % unknown",
                  rule.rule().mayBeReached(), percent(known), percent(unknown()))
              : Sentence.of(
                  "{0}: {1} % known, {2} % unknown",
                  rule.rule().mayBeReached(), percent(known), percent(unknown()));
      case NO_LISTED_OWNER_KNOWN ->
          Sentence.of(
              "not settled: no listed owner is known, but {0} % is unknown", percent(unknown()));
      case NOT_REACHED ->
          hold == Hold.VOTES
              ? Sentence.of(
                  "{0}: at most {1} % of the votes can be in listed hands, and {2} is needed",
                  rule.rule().notReached(), percent(possible), rule.threshold().words())
              : Sentence.of(
                  "{0}: at most {1} % can be in listed hands, and {2} is needed",
                  rule.rule().notReached(), percent(possible), rule.threshold().words());
    };
  }

  private Sentence reached() {
    Sentence reached = rule.rule().reached();
    return switch (hold) {
      case SHARES ->
          Sentence.of(
              "{0}: listed parties hold {1} %, and {2} is needed",
              reached, percent(known), rule.threshold().words());
      case VOTES ->
          Sentence.of(
              "{0}: listed parties hold {1} % of the votes, and {2} is needed",
              reached, percent(known), rule.threshold().words());
      case BOARD, INFLUENCE ->
          Sentence.of("{0}: a listed party has {1}, as stated", reached, hold.words());
    };
  }

  private static BigDecimal percent(long units) {
    return Share.percent(units);
  }
}
