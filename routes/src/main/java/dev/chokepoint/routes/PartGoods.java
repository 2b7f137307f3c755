package dev.chokepoint.routes;

import dev.chokepoint.parts.number.Level;

/// A shipment whose goods met a part number.
///
/// @param shipment id of the shipment
/// @param level how far the numbers agree
/// @param text the number as the goods text writes it
public record PartGoods(String shipment, Level level, String text) {}
