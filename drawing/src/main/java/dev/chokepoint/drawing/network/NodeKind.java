package dev.chokepoint.drawing.network;

import java.util.Locale;

/// What a node is, which is its shape.
public enum NodeKind {
  /// A circle.
  PERSON,
  /// A square.
  COMPANY,
  /// A square with a bar.
  PUBLIC_BODY,
  /// A lozenge; aircraft too.
  VESSEL,
  /// A hexagon.
  PART,
  /// A chevron.
  SHIPMENT,
  /// A shield; weapons too.
  RECOVERY,
  /// A small triangle.
  ADDRESS,
  /// A sheet.
  DOCUMENT,
  /// A square with round corners.
  OTHER;

  /// The kind of what a FollowTheMoney schema describes.
  public static NodeKind ofSchema(String schema) {
    return switch (schema) {
      case "Person" -> PERSON;
      case "Company", "Organization", "LegalEntity" -> COMPANY;
      case "PublicBody" -> PUBLIC_BODY;
      case "Vessel", "Airplane", "Vehicle" -> VESSEL;
      case "Part", "Component" -> PART;
      case "Shipment", "Consignment" -> SHIPMENT;
      case "RecoveredItem", "WeaponSystem" -> RECOVERY;
      case "Address" -> ADDRESS;
      case "Document", "Pages", "HyperText", "PlainText", "Article", "Note" -> DOCUMENT;
      default -> OTHER;
    };
  }

  /// The last part of the style class, such as `public-body`.
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
