package dev.chokepoint.routes;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;

/// A shipment whose goods met a part number.
///
/// @param shipment id of the shipment
/// @param level how far the numbers agree; no text of the shipment agrees further
/// @param text the number as the goods text writes it
/// @param days exactly those of [ShipmentDays], where the source knows them without reading the
///   shipment; unknown ends where it does not, or nobody states them
public record PartGoods(String shipment, Level level, String text, DateInterval days) {

  /// A shipment of which the source knows no days without reading it.
  public PartGoods(String shipment, Level level, String text) {
    this(shipment, level, text, DateInterval.UNKNOWN);
  }
}
