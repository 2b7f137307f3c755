package dev.chokepoint.desk.ownership;

import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.Stake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Asks, of each party that a person holds a part of, whether a measure names it itself, and
/// whether a rule reaches it by this owner.
///
/// Nobody owns a person, so the stakes of one count only where a measure names the person; the
/// others need no working.
public final class PersonQuestion {

  /// Held parties of whose owners the whole web is looked at.
  static final int MOST_WORKED = 30;

  /// Held parties whose own listings are looked at; any others are named and not looked at.
  static final int MOST_LISTED = 200;

  private final OwnershipRequest request;
  private final Map<String, String> captions;
  private final HeldQuestion question;

  /// @param request about the person
  /// @param captions what to call the held parties
  public PersonQuestion(
      OwnershipRequest request, Map<String, String> captions, HeldQuestion question) {
    this.request = request;
    this.captions = captions;
    this.question = question;
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
    List<HeldParty> held = new ArrayList<>();
    byParty.forEach((party, each) -> held.add(held(held.size(), party, each, counting)));
    return new PersonHoldings(held, counting);
  }

  private String order(String party) {
    return captions.getOrDefault(party, party) + " " + party;
  }

  /// @param before how many were looked at before
  private HeldParty held(
      int before, String party, List<Stake> stakes, List<OwnershipRule> counting) {
    if (before >= MOST_LISTED || question.isSpent()) {
      return new HeldParty(party, stakes, List.of(), List.of(), false, false);
    }
    if (counting.isEmpty()) {
      return question.named(party, stakes, true);
    }
    return before < MOST_WORKED
        ? question.worked(party, stakes, counting)
        : question.named(party, stakes, false);
  }
}
