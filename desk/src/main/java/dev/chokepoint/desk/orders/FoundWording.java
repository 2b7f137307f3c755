package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.Role;
import java.util.Locale;

/// Says what was found in the lists for a party of an order or for its address.
final class FoundWording {

  private FoundWording() {}

  static Sentence of(OrderParty party, PartyLookup.Found found) {
    return Sentence.of(
        "The {0} {1} scores {2} with {3} ({4}): {5}. {6}",
        party.role().words(),
        party.called(),
        String.format(Locale.ROOT, "%.2f", found.score()),
        found.caption(),
        found.entity().id(),
        tie(found.tie()),
        found.sentence());
  }

  private static Sentence tie(ListTies.Tie tie) {
    if (!tie.words().isEmpty()) {
      return tie.words();
    }
    return tie.listed()
        ? Sentence.of("on a list whose measure is not known here")
        : Sentence.of("on no list of measures");
  }

  static Sentence of(Role role, String text, AddressLookup.Found found) {
    return found.same()
        ? Sentence.of(
            "The address of the {0}, \"{1}\", is that of {2} ({3}), \"{4}\".",
            role.words(), text, found.caption(), found.id(), found.text())
        : Sentence.of(
            "The address of the {0}, \"{1}\", is like that of {2} ({3}), \"{4}\".",
            role.words(), text, found.caption(), found.id(), found.text());
  }
}
