package dev.chokepoint.evidence.statement;

/// What a statement rests on.
public enum Basis {
  /// A source was read and says so.
  STATED,
  /// Worked out by Chokepoint from other statements.
  DERIVED,
  /// Put down from memory and not checked against a source; always shown as such, and never decides
  /// anything alone.
  UNVERIFIED
}
