package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;
import java.util.Optional;

/// The jurisdictions' ownership rules, and what each calls the result. None of the words is a
/// designation.
public enum OwnershipRule {
  OFAC,
  EU,
  UK,
  BIS;

  /// What to call the rule.
  public Sentence title() {
    return switch (this) {
      case OFAC -> Sentence.of("OFAC 50 Percent Rule");
      case EU -> Sentence.of("EU ownership test");
      case UK -> Sentence.of("UK ownership and control test");
      case BIS -> Sentence.of("BIS affiliates rule");
    };
  }

  /// The name by which users ask for it: `ofac`, `eu`, `uk`, `bis`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the rule makes of an entity that it reaches.
  public Sentence reached() {
    return switch (this) {
      case OFAC -> Sentence.of("blocked by rule");
      case EU -> Sentence.of("presumed frozen");
      case UK -> Sentence.of("owned or controlled");
      case BIS -> Sentence.of("licence requirement applies");
    };
  }

  /// What may be said of one that it may reach.
  public Sentence mayBeReached() {
    return switch (this) {
      case OFAC -> Sentence.of("may be blocked by rule");
      case EU -> Sentence.of("may be presumed frozen");
      case UK -> Sentence.of("may be owned or controlled");
      case BIS -> Sentence.of("a licence requirement may apply");
    };
  }

  /// What may be said of one that it does not reach.
  public Sentence notReached() {
    return switch (this) {
      case OFAC -> Sentence.of("not blocked by rule");
      case EU -> Sentence.of("not presumed frozen");
      case UK -> Sentence.of("not owned or controlled");
      case BIS -> Sentence.of("no licence requirement by this rule");
    };
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
