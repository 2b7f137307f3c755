package dev.chokepoint.screening.order;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;
import java.util.Optional;

/// The part that a party plays in an order.
public enum Role {
  SELLER(Sentence.of("seller")),
  BUYER(Sentence.of("buyer")),
  CONSIGNEE(Sentence.of("consignee")),
  NOTIFY_PARTY(Sentence.of("notify party")),
  END_USER(Sentence.of("end user")),
  FORWARDER(Sentence.of("forwarder")),
  VESSEL(Sentence.of("vessel")),
  BANK(Sentence.of("bank"));

  private final Sentence words;

  Role(Sentence words) {
    this.words = words;
  }

  /// What to call it.
  public Sentence words() {
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
