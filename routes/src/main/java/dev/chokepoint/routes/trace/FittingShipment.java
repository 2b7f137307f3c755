package dev.chokepoint.routes.trace;

import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.IdentityLink;
import java.util.List;

/// A shipment that no test rules out.
///
/// @param shipment as reported
/// @param level how far its part number agrees with the one asked for
/// @param text the number as the goods are written
/// @param identity what ties it to the part found
/// @param reported ids of other reports of the same movement, which are counted here once
/// @param sure whether it lies in the window by every reading of the date code
public record FittingShipment(
    ShipmentRecord shipment,
    Level level,
    String text,
    IdentityLink identity,
    List<String> reported,
    boolean sure) {

  public FittingShipment {
    reported = List.copyOf(reported);
  }
}
