package dev.chokepoint.matching.names;

/// How two legal forms stand to each other.
public enum LegalFormMatch {
  /// One form, though written differently: `GmbH` and `Gesellschaft mit beschränkter Haftung`.
  SAME,

  /// Forms of two countries for one kind of company, used to translate each other: `OOO` and `LLC`.
  EQUIVALENT,

  /// Two kinds of company: `OOO` and `AO`.
  DIFFERENT
}
