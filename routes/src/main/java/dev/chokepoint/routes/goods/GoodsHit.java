package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.number.Level;

/// A part found in a shipment.
///
/// @param shipment the shipment's number in its index
/// @param level how far the number in the text agrees with the part
/// @param manner how the number stands in the text; at one level the surer manner is better
/// @param written the text as written, pieces with one blank between them; the entity's id where
///   the shipment points at the catalogue part
/// @param property where it stands
public record GoodsHit(
    int shipment, Level level, Manner manner, String written, GoodsProperty property) {}
