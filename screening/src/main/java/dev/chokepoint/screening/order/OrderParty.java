package dev.chokepoint.screening.order;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// A party of an order.
///
/// @param facts what is said of it; values are those that [FieldValue] passed
public record OrderParty(Role role, Map<PartyField, String> facts) {

  public OrderParty {
    facts = Order.ordered(PartyField.class, facts);
  }

  public Optional<String> text(PartyField field) {
    return Optional.ofNullable(facts.get(field));
  }

  public Optional<BigDecimal> number(PartyField field) {
    return text(field).map(BigDecimal::new);
  }

  public Optional<DateInterval> date(PartyField field) {
    return text(field).flatMap(PartialDate::parse).map(PartialDate::interval);
  }

  /// What to call it: its name, else its address.
  public String caption() {
    return called().text();
  }

  /// The same for a sentence.
  public Sentence called() {
    return text(PartyField.NAME)
        .or(() -> text(PartyField.ADDRESS))
        .map(Sentence::verbatim)
        .orElseGet(() -> Sentence.of("unnamed"));
  }
}
