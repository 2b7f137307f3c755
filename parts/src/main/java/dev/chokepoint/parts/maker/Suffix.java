package dev.chokepoint.parts.maker;

/// An end of an orderable number that changes nothing about the device, such as `-REEL7`.
///
/// @param text as it is written
/// @param meaning what it says
public record Suffix(String text, String meaning) {}
