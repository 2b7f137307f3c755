package dev.chokepoint.drawing.network;

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
  NONE
}
