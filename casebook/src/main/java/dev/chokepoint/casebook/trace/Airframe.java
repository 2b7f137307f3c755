package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.interval.DateInterval;

/// What the marks of one recovered item say together.
///
/// @param item id of the item
/// @param name what to call it
/// @param markedParts how many of its parts are described in the case
/// @param datedParts how many of them carry a date code that can be read
/// @param latest the production interval of the youngest of them. Where a code can mean several
///   years, the part counts with its earliest reading, so that the bound holds under all
public record Airframe(
    String item, String name, int markedParts, int datedParts, DateInterval latest) {}
