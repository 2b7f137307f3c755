package dev.chokepoint.desk.ownership;

import dev.chokepoint.ownership.OwnershipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A question about who is behind a party.
///
/// @param party its id
/// @param rules in the order they are to be answered
/// @param on the day asked about
/// @param asOf only what had been learned by the end of that day; empty for all
/// @param afterStay how to take the BIS rule after its stay
public record OwnershipRequest(
    String party,
    List<OwnershipRule> rules,
    LocalDate on,
    Optional<LocalDate> asOf,
    AfterStay afterStay) {

  public OwnershipRequest {
    rules = List.copyOf(rules);
  }

  /// The same question about a party under another id.
  public OwnershipRequest about(String id) {
    return new OwnershipRequest(id, rules, on, asOf, afterStay);
  }
}
