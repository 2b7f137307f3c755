package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.sentence.Sentence;

/// A way to ask more widely.
///
/// @param kind what would be let in
/// @param shipments how many shipments that would add
/// @param sentence what it means
public record Widening(Kind kind, int shipments, Sentence sentence) {

  /// What would be let in.
  public enum Kind {
    /// The same device in another package, and the same family.
    FAMILY,
    /// All goods under the part's heading of the Harmonised System.
    HEADING,
    /// Shipments of the part outside the window.
    WINDOW
  }
}
