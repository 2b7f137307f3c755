package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.sentence.Sentence;

/// A token that looks like a date code and is not read as one.
///
/// @param token its place, from 0
/// @param text the token as it was handed in
/// @param reason why no date is read from it
/// @param source where the rule that forbids it stands
public record Refusal(int token, String text, Sentence reason, String source) {}
