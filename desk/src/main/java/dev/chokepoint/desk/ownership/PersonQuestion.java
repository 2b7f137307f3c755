package dev.chokepoint.desk.ownership;

import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.ownership.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Asks, of each party that a person holds a part of, whether a rule reaches it by this owner.
///
/// Nobody owns a person, so the stakes of one count only where a measure names the person; the
/// others need no working.
public final class PersonQuestion {

  /// Held parties that are worked out; the others are named and not worked out.
  static final int MOST_WORKED = 30;

  private final OwnershipRequest request;
  private final Map<String, String> captions;
  private final Function<OwnershipRequest, List<RuleAnswer>> asked;

  /// @param request about the person
  /// @param captions what to call the held parties
  /// @param asked answers the rules for a held party
  public PersonQuestion(
      OwnershipRequest request,
      Map<String, String> captions,
      Function<OwnershipRequest, List<RuleAnswer>> asked) {
    this.request = request;
    this.captions = captions;
    this.asked = asked;
  }

  /// What the person holds on the day.
  ///
  /// @param stakes of the person, of whatever day
  /// @param own measures on the person; empty where none is stated
  public PersonHoldings answer(List<Stake> stakes, Optional<PartyMeasures> own) {
    List<OwnershipRule> counting =
        request.rules().stream()
            .filter(rule -> own.flatMap(measures -> measures.seed(rule)).isPresent())
            .toList();
    Map<String, List<Stake>> byParty = new TreeMap<>(Comparator.comparing(this::order));
    for (Stake stake : stakes) {
      if (stake.on(request.on()).isPresent()) {
        byParty.computeIfAbsent(stake.asset(), party -> new ArrayList<>()).add(stake);
      }
    }
    List<String> worked = byParty.keySet().stream().limit(MOST_WORKED).toList();
    return new PersonHoldings(
        byParty.entrySet().stream()
            .map(held -> {
              boolean look = counting.isEmpty() || worked.contains(held.getKey());
              return new HeldParty(
                  held.getKey(),
                  held.getValue(),
                  look ? reaching(held.getKey(), counting) : List.of(),
                  look);
            })
            .toList(),
        counting);
  }

  private String order(String party) {
    return captions.getOrDefault(party, party) + " " + party;
  }

  private List<RuleAnswer> reaching(String party, List<OwnershipRule> counting) {
    return counting.isEmpty()
        ? List.of()
        : asked
            .apply(
                new OwnershipRequest(
                    party, counting, request.on(), request.asOf(), request.afterStay()))
            .stream()
            .filter(this::tells)
            .toList();
  }

  private boolean tells(RuleAnswer rule) {
    return switch (rule.status()) {
      case "itself_named" -> true;
      case "reached", "may_be_reached" -> isCounted(rule.calculation());
      default -> false;
    };
  }

  private boolean isCounted(@Nullable Calculation working) {
    return working != null
        && working.steps().stream()
            .filter(step -> step.asset().equals(working.target()))
            .flatMap(step -> step.addends().stream())
            .anyMatch(addend ->
                addend.owner().equals(request.party()) && addend.standing() == Standing.LISTED);
  }
}
