package dev.chokepoint.drawing.map;

import java.math.BigDecimal;

/// A row of the table beside a map of values.
///
/// @param code of the country
/// @param name of the country, in the language of the picture
/// @param value as it was given
/// @param classed the class it is drawn in, in words
/// @param drawn whether the country is on the map; what has no geometry still stands in the table
public record MapRow(String code, String name, BigDecimal value, String classed, boolean drawn) {}
