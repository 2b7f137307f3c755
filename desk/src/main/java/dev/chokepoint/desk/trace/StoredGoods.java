package dev.chokepoint.desk.trace;

import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import java.util.List;

/// Finds shipments by their goods, wherever these are indexed.
public interface StoredGoods {

  /// Every shipment whose goods meet a part, each once at its best level.
  List<PartGoods> shipments(PartNumber part);

  /// The same, of which nothing is made before it is asked for.
  PartShipments met(PartNumber part);

  /// Shipments under a heading or code of the Harmonized System.
  List<String> shipmentsUnderHs(String digits, int most);
}
