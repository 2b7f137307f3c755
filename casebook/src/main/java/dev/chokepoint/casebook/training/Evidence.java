package dev.chokepoint.casebook.training;

/// How much of the true route the case bears out.
enum Evidence {
  /// Every step has a record, and they join.
  ALL,
  /// Some step has no record, joins by name alone, or rests on a mark that cannot be true.
  PART,
  /// No step has a record.
  NONE
}
