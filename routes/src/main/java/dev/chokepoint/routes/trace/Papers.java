package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The first value of each of the parties and numbers that one shipment record names. A common part
/// has thousands of records with five or six such values each, so they stand in one small array,
/// which is gone through faster than a map is made.
public final class Papers {

  private static final Set<String> ROLES =
      Set.of(
          "shipper",
          "consignee",
          "sender",
          "receiver",
          "intermediateConsignee",
          "ultimateConsignee",
          "notifyParty",
          "freightForwarder",
          "seller",
          "producer",
          "trademark",
          "documentNumber",
          "part",
          "partNumber",
          "quantity",
          "quantityUnit",
          "sameMovement");

  /// Role and value in turn.
  private final String[] pairs;

  private Papers(String[] pairs) {
    this.pairs = pairs;
  }

  /// Reads them.
  static Papers of(Entity entity) {
    String[] pairs = new String[2 * entity.statements().size()];
    int size = 0;
    for (Statement statement : entity.statements()) {
      String property = statement.property();
      if (ROLES.contains(property) && value(pairs, size, property) == null) {
        pairs[size++] = property;
        pairs[size++] = statement.value();
      }
    }
    return new Papers(size == pairs.length ? pairs : Arrays.copyOf(pairs, size));
  }

  /// The first value in a role; null when the papers name none.
  @Nullable String value(String role) {
    return value(pairs, pairs.length, role);
  }

  private static @Nullable String value(String[] pairs, int size, String role) {
    for (int i = 0; i < size; i += 2) {
      if (pairs[i].equals(role)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Papers papers && Arrays.equals(pairs, papers.pairs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pairs);
  }

  @Override
  public String toString() {
    return Arrays.toString(pairs);
  }
}
