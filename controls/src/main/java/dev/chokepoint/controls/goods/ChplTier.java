package dev.chokepoint.controls.goods;

import dev.chokepoint.evidence.sentence.Sentence;

/// Tiers of the Common High Priority List (BIS, 23 February 2024).
public enum ChplTier {
  TIER_1("1"),
  TIER_2("2"),
  TIER_3A("3.A"),
  TIER_3B("3.B"),
  TIER_4A("4.A"),
  TIER_4B("4.B");

  private final String label;

  ChplTier(String label) {
    this.label = label;
  }

  /// As the list writes it: `3.A`.
  public String label() {
    return label;
  }

  /// What it means.
  public Sentence says() {
    return switch (this) {
      case TIER_1 -> Sentence.of("highest concern: critical to precision weapons, few makers");
      case TIER_2 -> Sentence.of("electronics that others than the allies make less well");
      case TIER_3A -> Sentence.of("further electronics with more suppliers");
      case TIER_3B -> Sentence.of("mechanical and other");
      case TIER_4A -> Sentence.of("equipment to make and test electronics");
      case TIER_4B -> Sentence.of("machine tools and their parts");
    };
  }

  /// The tier of that label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static ChplTier of(String label) {
    for (ChplTier tier : values()) {
      if (tier.label.equals(label)) {
        return tier;
      }
    }
    throw new IllegalArgumentException("no tier: " + label);
  }
}
