package dev.chokepoint.screening.order;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A field where it stands: one of the goods and the route, or one of the party in a role.
///
/// @param role null for a field of the goods and the route
public record Slot(@Nullable Role role, Field field) {

  public Slot {
    if ((role == null) != (field instanceof OrderField)) {
      throw new IllegalArgumentException(field + " is not a field of " + role);
    }
  }

  /// The name that files give it: `hs`, `end_user.name`.
  public String key() {
    return role == null ? field.key() : role.key() + "." + field.key();
  }

  /// Reads such a name.
  public static Optional<Slot> of(String key) {
    int point = key.indexOf('.');
    if (point < 0) {
      return Arrays.stream(OrderField.values())
          .filter(field -> field.key().equals(key))
          .findFirst()
          .map(field -> new Slot(null, field));
    }
    return Role.of(key.substring(0, point))
        .flatMap(role ->
            Arrays.stream(PartyField.values())
                .filter(field -> field.key().equals(key.substring(point + 1)))
                .findFirst()
                .map(field -> new Slot(role, field)));
  }

  @Override
  public String toString() {
    return key();
  }
}
