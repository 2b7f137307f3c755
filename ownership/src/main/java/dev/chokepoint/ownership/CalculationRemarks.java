package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader must know of a calculation besides its numbers.
final class CalculationRemarks {

  private CalculationRemarks() {}

  static List<Sentence> of(
      RuleVersion rule,
      Holdings holdings,
      Seeds seeds,
      StakeGraph graph,
      List<Calculation.Step> steps) {
    List<Sentence> remarks = new ArrayList<>();
    ofRule(rule, remarks);
    for (Calculation.Step step : steps) {
      overstated(step, remarks);
      for (Calculation.Addend addend : step.addends()) {
        ofStakes(step, addend, holdings, remarks);
      }
    }
    if (rule.adding() == RuleVersion.Adding.EACH && seeds.groups(graph, rule.adding()).size() > 1) {
      remarks.add(
          Sentence.of(
              "Under this rule the stakes of different listed parties are not added up unless they"
                  + " act jointly; the working is that of the one that holds most."));
    }
    if (rule.tests().contains(Hold.VOTES)
        && holdings.stakes().stream().noneMatch(stake -> stake.hold() == Hold.VOTES)) {
      remarks.add(Sentence.of("Nothing is stated of votes; they are taken to follow the shares."));
    }
    if (rule.rule() == OwnershipRule.BIS && listedOwnerOfUnknownShare(steps)) {
      remarks.add(
          Sentence.of(
              "Red Flag 29: a listed owner is known but not how much it holds; that must be found"
                  + " out, or a licence obtained."));
    }
    if (steps.size() >= OwnershipCalculator.MOST_STEPS) {
      remarks.add(
          Sentence.of(
              "Only the first {0} steps of the chain are shown.", OwnershipCalculator.MOST_STEPS));
    }
    return remarks;
  }

  private static void ofRule(RuleVersion rule, List<Sentence> remarks) {
    switch (rule.state()) {
      case APPLIES -> {}
      case STAYED ->
          remarks.add(Sentence.of("The rule is stayed on this day: {0}.", rule.source()));
      case UNCONFIRMED ->
          remarks.add(
              Sentence.of(
                  "Whether the rule applies on this day is not confirmed: {0}.", rule.source()));
    }
    if (!rule.verified()) {
      remarks.add(Sentence.of("Unverified: the text of this version of the rule was not read."));
    }
  }

  private static void overstated(Calculation.Step step, List<Sentence> remarks) {
    long sum = step.addends().stream().mapToLong(addend -> addend.share().low()).sum();
    if (sum > Share.WHOLE) {
      BigDecimal percent = Share.percent(sum);
      remarks.add(
          step.hold() == Hold.VOTES
              ? Sentence.of(
                  "The votes stated in {0} add up to {1} %: the statements disagree, and all are"
                      + " counted.",
                  step.asset(), percent)
              : Sentence.of(
                  "The stakes stated in {0} add up to {1} %: the statements disagree, and all are"
                      + " counted.",
                  step.asset(), percent));
    }
  }

  private static void ofStakes(
      Calculation.Step step, Calculation.Addend addend, Holdings holdings, List<Sentence> remarks) {
    Sentence pair = pair(step, addend);
    List<Stake> stakes = addend.stakes();
    if (stakes.stream().map(Stake::share).distinct().count() > 1) {
      remarks.add(
          Sentence.of(
              "{0} is stated as {1}; it is counted as {2}.",
              pair,
              Sentence.joined(
                  ", ", stakes.stream().map(CalculationRemarks::asStated).distinct().toList()),
              addend.share().words()));
    }
    for (Stake stake : stakes) {
      String stated = stake.stated();
      if (stake.share().equals(Share.UNKNOWN)) {
        remarks.add(
            stated == null
                ? Sentence.of("{0} is stated without a share.", pair)
                : Sentence.of(
                    "{0} is stated as \"{1}\", which has no bounds that can be counted.",
                    pair, stated));
      }
      if (!stake.on(holdings.on()).equals(Optional.of(stake.share()))) {
        remarks.add(
            Sentence.of("{0} is dated so that it may or may not be held on this day.", pair));
      }
      if (stake.ends().to() == null) {
        remarks.add(Sentence.of("{0} has no stated end; it is counted as held.", pair));
      }
    }
  }

  private static Sentence pair(Calculation.Step step, Calculation.Addend addend) {
    return switch (step.hold()) {
      case SHARES -> Sentence.of("The stake of {0} in {1}", addend.owner(), step.asset());
      case VOTES -> Sentence.of("The share of votes of {0} in {1}", addend.owner(), step.asset());
      case BOARD, INFLUENCE ->
          Sentence.of("The right over the board of {0} in {1}", addend.owner(), step.asset());
    };
  }

  private static Sentence asStated(Stake stake) {
    return stake.stated() == null ? Sentence.of("no share") : stake.share().words();
  }

  private static boolean listedOwnerOfUnknownShare(List<Calculation.Step> steps) {
    return steps.stream()
        .flatMap(step -> step.addends().stream())
        .anyMatch(a -> a.standing() == Standing.LISTED && a.share().equals(Share.UNKNOWN));
  }
}
