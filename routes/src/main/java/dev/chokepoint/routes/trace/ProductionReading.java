package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;

/// One way to read when the part was made.
///
/// @param made days on one of which it was made
/// @param rule how the code was read, a sentence; empty when nobody says
/// @param unverified nobody checked the rule against a document of the maker
public record ProductionReading(DateInterval made, Sentence rule, boolean unverified) {}
