package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.sentence.Sentence;

/// A reading that the rule gives and a known date forbids.
///
/// @param reading what the rule gives
/// @param reason why the part cannot have been made then
/// @param source where the date that forbids it stands
public record ExcludedReading(DateReading reading, Sentence reason, String source) {}
