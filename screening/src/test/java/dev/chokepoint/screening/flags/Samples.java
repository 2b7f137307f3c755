package dev.chokepoint.screening.flags;

import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.screening.order.FieldValue;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.order.Slot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Orders written as `buyer.name=Nova Chip; hs=8542.31`.
public final class Samples {

  private Samples() {}

  public static Order order(String text) {
    Map<OrderField, String> facts = new EnumMap<>(OrderField.class);
    Map<Role, Map<PartyField, String>> parties = new EnumMap<>(Role.class);
    for (String part : text.split(";")) {
      if (!part.isBlank()) {
        String[] pair = part.strip().split("=", 2);
        Slot slot = Slot.of(pair[0]).orElseThrow();
        String value = FieldValue.of(slot.field().kind(), pair[1]).orElseThrow();
        if (slot.field() instanceof PartyField field) {
          parties
              .computeIfAbsent(slot.role(), role -> new EnumMap<>(PartyField.class))
              .put(field, value);
        } else {
          facts.put((OrderField) slot.field(), value);
        }
      }
    }
    Map<Role, OrderParty> read = new EnumMap<>(Role.class);
    parties.forEach((role, said) -> read.put(role, new OrderParty(role, said)));
    return new Order(1, read, facts);
  }

  public static LookedUp all(Link... links) {
    return new LookedUp(Set.of(Lookup.values()), List.of(links));
  }

  static List<Chpl.Entry> goods(Order order) {
    Chpl chpl = Chpl.bundled();
    return order.hs().flatMap(chpl::of).stream().toList();
  }
}
