package dev.chokepoint.screening.flags;

import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a rule looks at.
///
/// @param partyOrNull the party, for a rule that looks at parties
/// @param priorityGoods entries of the Common High Priority List that the HS code can fall under
record FlagCase(
    Order order,
    @Nullable OrderParty partyOrNull,
    LookedUp lookedUp,
    List<Chpl.Entry> priorityGoods,
    FlagTables tables) {

  OrderParty party() {
    return Objects.requireNonNull(partyOrNull, "a rule about parties");
  }

  Role role() {
    return party().role();
  }

  /// What to call the party: `buyer Nova Chip Ltd`.
  Sentence who() {
    return Sentence.of("{0} {1}", role().words(), party().called());
  }

  /// A field that the rule needs, or an empty text where another one did.
  String text(OrderField field) {
    return order.text(field).orElse("");
  }

  String text(PartyField field) {
    return party().text(field).orElse("");
  }
}
