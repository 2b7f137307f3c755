package dev.chokepoint.screening.policy;

import java.util.Locale;
import java.util.Optional;

/// Kinds of findings, as a policy names them.
public enum FindingKind {
  LISTING,
  ADDRESS,
  GOODS,
  FLAG;

  /// The kind of a finding.
  public static FindingKind of(Finding finding) {
    return switch (finding) {
      case Finding.Listed listed -> LISTING;
      case Finding.ListedAddress address -> ADDRESS;
      case Finding.PriorityGoods goods -> GOODS;
      case Finding.Raised raised -> FLAG;
    };
  }

  /// As files write it.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FindingKind> ofKey(String key) {
    for (FindingKind kind : values()) {
      if (kind.key().equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
