package dev.chokepoint.screening.order;

import java.util.Locale;
import java.util.Optional;

/// The part that a party plays in an order.
public enum Role {
  SELLER("seller"),
  BUYER("buyer"),
  CONSIGNEE("consignee"),
  NOTIFY_PARTY("notify party"),
  END_USER("end user"),
  FORWARDER("forwarder"),
  VESSEL("vessel"),
  BANK("bank");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /// What to call it.
  public String words() {
    return words;
  }

  /// The name that files give it: `end_user`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether goods are meant to end with it: the sides whose business the red flags look at.
  public boolean isCustomer() {
    return this == BUYER || this == CONSIGNEE || this == END_USER;
  }

  /// The role of that key.
  public static Optional<Role> of(String key) {
    for (Role role : values()) {
      if (role.key().equals(key)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
