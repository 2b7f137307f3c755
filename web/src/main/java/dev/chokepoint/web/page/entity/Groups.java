package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import java.util.Locale;

/// Under which head a related record stands, in the order of the page.
enum Groups {
  LISTINGS,
  OWNERS,
  HOLDINGS,
  LINKS,
  SHIPMENTS,
  PARTS,
  PLACES,
  NUMBERS,
  OTHERS;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Groups of(EntityAnswer.Related related, Model model) {
    String schema = related.entity().schema();
    if (model.isA(schema, "Sanction")) {
      return LISTINGS;
    }
    if (model.isA(schema, "Ownership")) {
      return related.property().equals("asset") ? OWNERS : HOLDINGS;
    }
    return switch (schema) {
      case "Shipment", "Consignment" -> SHIPMENTS;
      case "Component",
          "Part",
          "Marking",
          "PartIdentification",
          "WeaponLink",
          "RecoveredItem",
          "WeaponSystem" ->
          PARTS;
      case "Address" -> PLACES;
      case "Identification", "Passport", "CryptoWallet" -> NUMBERS;
      default -> isEdge(schema, model) ? LINKS : OTHERS;
    };
  }

  static boolean isEdge(String schema, Model model) {
    Schema known = model.schema(schema);
    return known != null && (known.edge() != null || known.isA("Interest"));
  }
}
