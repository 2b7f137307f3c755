package dev.chokepoint.controls.goods;

/// Tiers of the Common High Priority List (BIS, 23 February 2024).
public enum ChplTier {
  TIER_1("1", "highest concern: critical to precision weapons, few makers"),
  TIER_2("2", "electronics that others than the allies make less well"),
  TIER_3A("3.A", "further electronics with more suppliers"),
  TIER_3B("3.B", "mechanical and other"),
  TIER_4A("4.A", "equipment to make and test electronics"),
  TIER_4B("4.B", "machine tools and their parts");

  private final String label;
  private final String says;

  ChplTier(String label, String says) {
    this.label = label;
    this.says = says;
  }

  /// As the list writes it: `3.A`.
  public String label() {
    return label;
  }

  /// What it means.
  public String says() {
    return says;
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
