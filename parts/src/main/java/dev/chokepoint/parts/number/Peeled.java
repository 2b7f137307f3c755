package dev.chokepoint.parts.number;

/// What was taken off the end of a number to reach the device.
///
/// @param text as it was written
/// @param meaning what it says
public record Peeled(String text, String meaning) {}
