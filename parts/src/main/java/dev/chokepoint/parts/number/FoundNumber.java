package dev.chokepoint.parts.number;

/// A part number found in a text, and how.
///
/// @param number what was found
/// @param reading how surely
/// @param reason in words, what was done to the text
public record FoundNumber(PartNumber number, Reading reading, String reason) {}
