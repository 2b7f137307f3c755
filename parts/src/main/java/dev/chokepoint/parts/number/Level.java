package dev.chokepoint.parts.number;

/// How far two part numbers, or a marking and a part, agree; the best first.
public enum Level {
  /// The whole number that one would order, but for reel, finish and the like.
  SAME_ORDERABLE,
  /// The same device; the packages are known to differ.
  SAME_DEVICE_OTHER_PACKAGE,
  /// The same device; package or grade is not known, or differs.
  SAME_DEVICE_BASE,
  /// The same family of devices.
  SAME_FAMILY,
  /// No rule knows the number: only its text can be compared.
  TEXT_ONLY
}
