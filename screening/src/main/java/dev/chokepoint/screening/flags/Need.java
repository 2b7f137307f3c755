package dev.chokepoint.screening.flags;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.order.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something that a rule cannot do without: one of several inputs.
///
/// @param inputs any one will do
record Need(List<Input> inputs) {

  /// One input.
  sealed interface Input {

    /// A field of the party that is looked at.
    record OfParty(PartyField field) implements Input {}

    /// A field at its place.
    record At(Slot slot) implements Input {}

    /// A look into the lists.
    record Looked(Lookup lookup) implements Input {}
  }

  Need {
    inputs = List.copyOf(inputs);
  }

  /// Reads `party.website | party.email`.
  ///
  /// @throws IllegalArgumentException if there is no such input
  static Need parse(String text) {
    return new Need(Arrays.stream(text.split("\\|")).map(String::strip).map(Need::input).toList());
  }

  private static Input input(String key) {
    if (key.startsWith("party.")) {
      return new Input.OfParty(
          Arrays.stream(PartyField.values())
              .filter(field -> key.equals("party." + field.key()))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no field " + key)));
    }
    for (Lookup lookup : Lookup.values()) {
      if (lookup.key().equals(key)) {
        return new Input.Looked(lookup);
      }
    }
    return new Input.At(
        Slot.of(key).orElseThrow(() -> new IllegalArgumentException("no field " + key)));
  }

  boolean isMet(Order order, @Nullable OrderParty party, LookedUp lookedUp) {
    for (Input input : inputs) {
      boolean met =
          switch (input) {
            case Input.OfParty of -> party != null && party.facts().containsKey(of.field());
            case Input.At at -> given(order, at.slot());
            case Input.Looked looked -> lookedUp.done().contains(looked.lookup());
          };
      if (met) {
        return true;
      }
    }
    return false;
  }

  private static boolean given(Order order, Slot slot) {
    if (slot.field() instanceof PartyField field) {
      OrderParty party = slot.role() == null ? null : order.parties().get(slot.role());
      return party != null && party.facts().containsKey(field);
    }
    return order.facts().containsKey(slot.field());
  }

  /// What it is, for a person.
  Sentence words() {
    return inputs.stream()
        .map(Need::words)
        .reduce((one, other) -> Sentence.of("{0} or {1}", one, other))
        .orElseThrow();
  }

  private static Sentence words(Input input) {
    return switch (input) {
      case Input.OfParty of -> Sentence.of("the party's {0}", of.field().words());
      case Input.At at -> {
        Role role = at.slot().role();
        Sentence field = at.slot().field().words();
        yield role == null ? field : Sentence.of("the {0}'s {1}", role.words(), field);
      }
      case Input.Looked looked -> Sentence.of("a look for {0}", looked.lookup().words());
    };
  }

  /// As the table writes it.
  String keys() {
    return inputs.stream()
        .map(input ->
            switch (input) {
              case Input.OfParty of -> "party." + of.field().key();
              case Input.At at -> at.slot().key();
              case Input.Looked looked -> looked.lookup().key();
            })
        .collect(Collectors.joining(" or "));
  }
}
