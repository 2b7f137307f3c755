package dev.chokepoint.screening.order;

import dev.chokepoint.evidence.sentence.Sentence;

/// Something that a column of an order file can say.
public sealed interface Field permits PartyField, OrderField {

  /// How its values are written.
  ValueKind kind();

  /// What it says, in words.
  Sentence words();

  /// The name that files give it: `part_number`.
  String key();
}
