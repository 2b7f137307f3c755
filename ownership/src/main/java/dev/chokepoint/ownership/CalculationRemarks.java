package dev.chokepoint.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a reader must know of a calculation besides its numbers.
final class CalculationRemarks {

  private CalculationRemarks() {}

  static List<String> of(
      RuleVersion rule,
      Holdings holdings,
      Seeds seeds,
      StakeGraph graph,
      List<Calculation.Step> steps) {
    List<String> remarks = new ArrayList<>();
    ofRule(rule, remarks);
    for (Calculation.Step step : steps) {
      overstated(step, remarks);
      for (Calculation.Addend addend : step.addends()) {
        ofStakes(step, addend, holdings, remarks);
      }
    }
    if (rule.adding() == RuleVersion.Adding.EACH && seeds.groups(graph, rule.adding()).size() > 1) {
      remarks.add(
          "Under this rule the stakes of different listed parties are not added up unless they act"
              + " jointly; the working is that of the one that holds most.");
    }
    if (rule.tests().contains(Hold.VOTES)
        && holdings.stakes().stream().noneMatch(stake -> stake.hold() == Hold.VOTES)) {
      remarks.add("Nothing is stated of votes; they are taken to follow the shares.");
    }
    if (rule.rule() == OwnershipRule.BIS && listedOwnerOfUnknownShare(steps)) {
      remarks.add(
          "Red Flag 29: a listed owner is known but not how much it holds; that must be found out,"
              + " or a licence obtained.");
    }
    if (steps.size() >= OwnershipCalculator.MOST_STEPS) {
      remarks.add(
          "Only the first " + OwnershipCalculator.MOST_STEPS + " steps of the chain are shown.");
    }
    return remarks;
  }

  private static void ofRule(RuleVersion rule, List<String> remarks) {
    switch (rule.state()) {
      case APPLIES -> {}
      case STAYED -> remarks.add("The rule is stayed on this day: " + rule.source() + ".");
      case UNCONFIRMED ->
          remarks.add(
              "Whether the rule applies on this day is not confirmed: " + rule.source() + ".");
    }
    if (!rule.verified()) {
      remarks.add("Unverified: the text of this version of the rule was not read.");
    }
  }

  private static void overstated(Calculation.Step step, List<String> remarks) {
    long sum = step.addends().stream().mapToLong(addend -> addend.share().low()).sum();
    if (sum > Share.WHOLE) {
      remarks.add(
          (step.hold() == Hold.VOTES ? "The votes stated in " : "The stakes stated in ")
              + step.asset()
              + " add up to "
              + Share.percent(sum).toPlainString()
              + " %: the statements disagree, and all are counted.");
    }
  }

  private static void ofStakes(
      Calculation.Step step, Calculation.Addend addend, Holdings holdings, List<String> remarks) {
    String pair = pair(step, addend);
    List<Stake> stakes = addend.stakes();
    if (stakes.stream().map(Stake::share).distinct().count() > 1) {
      remarks.add(
          pair
              + " is stated as "
              + stakes.stream()
                  .map(CalculationRemarks::asStated)
                  .distinct()
                  .collect(Collectors.joining(", "))
              + "; it is counted as "
              + addend.share()
              + ".");
    }
    for (Stake stake : stakes) {
      if (stake.share().equals(Share.UNKNOWN)) {
        remarks.add(
            stake.stated() == null
                ? pair + " is stated without a share."
                : pair
                    + " is stated as \""
                    + stake.stated()
                    + "\", which has no bounds that can be counted.");
      }
      if (!stake.on(holdings.on()).equals(Optional.of(stake.share()))) {
        remarks.add(pair + " is dated so that it may or may not be held on this day.");
      }
      if (stake.ends().to() == null) {
        remarks.add(pair + " has no stated end; it is counted as held.");
      }
    }
  }

  private static String pair(Calculation.Step step, Calculation.Addend addend) {
    String what =
        switch (step.hold()) {
          case SHARES -> "The stake of ";
          case VOTES -> "The share of votes of ";
          case BOARD, INFLUENCE -> "The right over the board of ";
        };
    return what + addend.owner() + " in " + step.asset();
  }

  private static String asStated(Stake stake) {
    return stake.stated() == null ? "no share" : stake.share().toString();
  }

  private static boolean listedOwnerOfUnknownShare(List<Calculation.Step> steps) {
    return steps.stream()
        .flatMap(step -> step.addends().stream())
        .anyMatch(a -> a.standing() == Standing.LISTED && a.share().equals(Share.UNKNOWN));
  }
}
