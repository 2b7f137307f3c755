package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.ownership.Stake;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks of one party that a person holds a part of what names it itself, and which rules reach it
/// by that owner.
public final class HeldQuestion {

  private final Model model;
  private final RememberedNeighbours neighbours;
  private final PartyMeasuresReading measures;
  private final OwnershipRequest request;
  private final RuleBook rules = RuleBook.bundled();

  /// @param neighbours as they are known to the whole request
  /// @param request about the person
  public HeldQuestion(
      Model model,
      RememberedNeighbours neighbours,
      PartyMeasuresReading measures,
      OwnershipRequest request) {
    this.model = model;
    this.neighbours = neighbours;
    this.measures = measures;
    this.request = request;
  }

  /// What is stored of the party itself.
  public Gathered listed(String party) {
    return PartyListings.of(model, neighbours, party);
  }

  /// Whether so much was read that no further party should be asked about.
  boolean isSpent() {
    return neighbours.isSpent();
  }

  /// That it is named itself; whether it is held by somebody does not bear on it.
  HeldParty named(String party, List<Stake> stakes, boolean worked) {
    Gathered own = listed(party);
    Optional<PartyMeasures> listings = Optional.ofNullable(measures.of(own).get(party));
    List<NamedItself> named =
        request.rules().stream()
            .flatMap(rule ->
                listings
                    .flatMap(each -> each.seed(rule))
                    .map(seed -> new NamedItself(rule, seed.because(), seed.statements()))
                    .stream())
            .toList();
    return new HeldParty(party, stakes, named, List.of(), worked, own.cut());
  }

  /// That and which rules reach it by the person.
  ///
  /// @param counting those under which the person's stakes count
  HeldParty worked(String party, List<Stake> stakes, List<OwnershipRule> counting) {
    HeldParty named = named(party, stakes, true);
    Gathered above = Gathering.around(model, neighbours, party);
    Map<String, PartyMeasures> listings = measures.of(above);
    OwnershipRequest about =
        new OwnershipRequest(party, counting, request.on(), request.asOf(), request.afterStay());
    return new HeldParty(
        party,
        stakes,
        named.named(),
        new OwnerQuestion(about, rules, above, listings).by(request.party()),
        true,
        named.cut() || above.cut());
  }
}
