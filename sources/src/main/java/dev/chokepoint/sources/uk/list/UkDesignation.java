package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One designation, whichever form it was read from.
final class UkDesignation {

  private final Locator place;
  private final List<UkPiece> pieces = new ArrayList<>();
  private final List<XmlElement> unknown = new ArrayList<>();
  private final Map<String, String> context = new LinkedHashMap<>();

  /// @param place of the whole of it
  UkDesignation(Locator place) {
    this.place = place;
  }

  Locator place() {
    return place;
  }

  List<UkPiece> pieces() {
    return pieces;
  }

  /// Elements that are not known.
  List<XmlElement> unknown() {
    return unknown;
  }

  /// Cells whose columns are not known.
  Map<String, String> context() {
    return context;
  }

  /// The single values under that name.
  List<StatedValue> values(String name) {
    List<StatedValue> found = new ArrayList<>();
    for (UkPiece piece : pieces) {
      StatedValue value = piece.value(name);
      if (piece.kind() == UkPiece.Kind.VALUE && value != null) {
        found.add(value);
      }
    }
    return found;
  }

  /// The first single text under that name; empty when there is none.
  String text(String name) {
    List<StatedValue> values = values(name);
    return values.isEmpty() ? "" : values.getFirst().text();
  }
}
