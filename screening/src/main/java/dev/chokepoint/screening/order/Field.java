package dev.chokepoint.screening.order;

/// Something that a column of an order file can say.
public sealed interface Field permits PartyField, OrderField {

  /// How its values are written.
  ValueKind kind();

  /// What it says, in words.
  String words();

  /// The name that files give it: `part_number`.
  String key();
}
