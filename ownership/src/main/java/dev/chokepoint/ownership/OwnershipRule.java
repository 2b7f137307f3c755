package dev.chokepoint.ownership;

import java.util.Locale;
import java.util.Optional;

/// The jurisdictions' ownership rules, and what each calls the result. None of the words is a
/// designation.
public enum OwnershipRule {
  OFAC("OFAC 50 Percent Rule", "blocked by rule", "may be blocked by rule", "not blocked by rule"),
  EU("EU ownership test", "presumed frozen", "may be presumed frozen", "not presumed frozen"),
  UK(
      "UK ownership and control test",
      "owned or controlled",
      "may be owned or controlled",
      "not owned or controlled"),
  BIS(
      "BIS affiliates rule",
      "licence requirement applies",
      "a licence requirement may apply",
      "no licence requirement by this rule");

  private final String title;
  private final String reached;
  private final String mayBeReached;
  private final String notReached;

  OwnershipRule(String title, String reached, String mayBeReached, String notReached) {
    this.title = title;
    this.reached = reached;
    this.mayBeReached = mayBeReached;
    this.notReached = notReached;
  }

  /// What to call the rule.
  public String title() {
    return title;
  }

  /// The name by which users ask for it: `ofac`, `eu`, `uk`, `bis`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the rule makes of an entity that it reaches.
  public String reached() {
    return reached;
  }

  /// What may be said of one that it may reach.
  public String mayBeReached() {
    return mayBeReached;
  }

  /// What may be said of one that it does not reach.
  public String notReached() {
    return notReached;
  }

  /// The rule of that key; empty when there is none.
  public static Optional<OwnershipRule> of(String key) {
    for (OwnershipRule rule : values()) {
      if (rule.key().equals(key)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
