package dev.chokepoint.drawing.network;

import java.util.Locale;

/// What a node does in a trade, in the order in which goods pass.
public enum Role {
  MAKER,
  SELLER,
  EXPORTER,
  CONSIGNEE,
  OWNER,
  END_USER,
  WEAPON,
  /// Nothing says what it does.
  NONE;

  /// In lower case with hyphens, such as `end-user`.
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
