package dev.chokepoint.sources.uk.list;

import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;

/// Makes designations of the XML's elements.
final class UkElements {

  /// The name under which a flag that is set is a value.
  static final String INDICATOR = "SanctionsImposedIndicators";

  private UkElements() {}

  static UkDesignation designation(XmlElement element) {
    UkDesignation designation = new UkDesignation(element.place());
    element.children().forEach(child -> read(designation, child));
    return designation;
  }

  private static void read(UkDesignation designation, XmlElement element) {
    UkPiece.Kind group = UkFields.GROUPS.get(element.name());
    Optional<UkFields.Field> field = UkFields.ofElement(element.name());
    if (element.name().equals(INDICATOR)) {
      element.children().forEach(flag -> indicator(designation, flag));
    } else if (group != null) {
      group(designation, element, group);
    } else if (UkFields.AROUND.contains(element.name())) {
      element.children().forEach(child -> read(designation, child));
    } else if (field.isPresent() && element.children().isEmpty()) {
      UkPiece piece = new UkPiece(field.get().kind(), element.place());
      piece.put(field.get().name(), element.text(), element.place());
      add(designation, piece);
    } else {
      designation.unknown().add(element);
    }
  }

  private static void group(UkDesignation designation, XmlElement element, UkPiece.Kind kind) {
    UkPiece piece = new UkPiece(kind, element.place());
    for (XmlElement child : element.children()) {
      Optional<UkFields.Field> field = UkFields.ofElement(child.name());
      if (field.isPresent() && field.get().kind() == kind && child.children().isEmpty()) {
        piece.put(field.get().name(), child.text(), child.place());
      } else {
        designation.unknown().add(child);
      }
    }
    add(designation, piece);
  }

  private static void indicator(UkDesignation designation, XmlElement flag) {
    String text = String.valueOf(ElementText.of(flag)).toLowerCase(Locale.ROOT);
    if (text.equals("true")) {
      UkPiece piece = new UkPiece(UkPiece.Kind.VALUE, flag.place());
      piece.put(INDICATOR, flag.name(), flag.place());
      add(designation, piece);
    } else if (!text.equals("false") && !text.equals("null")) {
      designation.unknown().add(flag);
    }
  }

  private static void add(UkDesignation designation, UkPiece piece) {
    if (!piece.isEmpty()) {
      designation.pieces().add(piece);
    }
  }
}
