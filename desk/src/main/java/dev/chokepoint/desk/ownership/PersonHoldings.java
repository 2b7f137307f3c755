package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.OwnershipRule;
import java.util.List;

/// What a natural person holds. Nobody owns a person, so no rule of ownership is worked out on one.
///
/// @param held on the day, one a party, by its name
/// @param counting rules, of those asked for, under which stakes of the person count
public record PersonHoldings(List<HeldParty> held, List<OwnershipRule> counting) {

  public PersonHoldings {
    held = List.copyOf(held);
    counting = List.copyOf(counting);
  }

  /// Why no rule is answered, and what is told in its place.
  public Sentence sentence() {
    return Sentence.of(
        "A person cannot be owned: rules of ownership apply to what a person holds.");
  }

  /// What the person's own listings mean for what the person holds.
  public Sentence counts() {
    return counting.isEmpty()
        ? Sentence.of(
            "No measure that counts under these rules names the person, so none of them reaches"
                + " anything by this owner.")
        : Sentence.of(
            "What this owner holds counts under: {0}.",
            Sentence.joined("; ", counting.stream().map(OwnershipRule::title).toList()));
  }
}
