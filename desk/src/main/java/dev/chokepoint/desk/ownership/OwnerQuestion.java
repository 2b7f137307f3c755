package dev.chokepoint.desk.ownership;

import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Holdings;
import dev.chokepoint.ownership.OwnershipCalculator;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.ownership.RuleVersion;
import dev.chokepoint.ownership.Seed;
import dev.chokepoint.ownership.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks rules about a party by one of its owners: which of them count that owner's stake and reach
/// the party, or may.
final class OwnerQuestion {

  private final OwnershipRequest request;
  private final RuleBook rules;
  private final Gathered gathered;
  private final Map<String, PartyMeasures> measures;

  /// @param request about the party
  /// @param gathered above it
  /// @param measures of the party and of those above it
  OwnerQuestion(
      OwnershipRequest request,
      RuleBook rules,
      Gathered gathered,
      Map<String, PartyMeasures> measures) {
    this.request = request;
    this.rules = rules;
    this.gathered = gathered;
    this.measures = measures;
  }

  List<RuleAnswer> by(String owner) {
    return request.rules().stream()
        .flatMap(rule ->
            rules.on(rule, request.on()).flatMap(version -> by(owner, rule, version)).stream())
        .toList();
  }

  private Optional<RuleAnswer> by(String owner, OwnershipRule rule, RuleVersion version) {
    Holdings held = Holdings.on(request.on(), gathered.stakes(), gathered.unownable());
    if (!isTested(owner, version, held)) {
      return Optional.empty();
    }
    List<Seed> seeds =
        measures.values().stream().flatMap(party -> party.seed(rule).stream()).toList();
    Calculation working =
        OwnershipCalculator.byOwner(
            owner, request.party(), version, held, new Seeds(seeds, gathered.jointly()));
    return Optional.of(
            new RuleAnswer(rule, working, request.afterStay(), List.of(), List.of(), List.of()))
        .filter(answer -> List.of("reached", "may_be_reached").contains(answer.status()));
  }

  /// Whether the owner holds any of the party itself in a way that the rule looks at.
  private boolean isTested(String owner, RuleVersion version, Holdings held) {
    return held.stakes().stream()
        .filter(stake -> stake.owner().equals(owner) && stake.asset().equals(request.party()))
        .filter(stake -> version.tests().contains(stake.hold()))
        .anyMatch(stake -> stake.on(request.on()).filter(share -> share.high() > 0).isPresent());
  }
}
