package dev.chokepoint.sources.ofac.remarks;

/// One part of the Remarks between semicolons.
///
/// @param from first character in the whole remarks, counted from 0
/// @param to the character after the last
/// @param text exactly the characters `from` to `to`
/// @param alternative whether it is marked `alt.`
/// @param remark what it says
public record Segment(int from, int to, String text, boolean alternative, Remark remark) {}
