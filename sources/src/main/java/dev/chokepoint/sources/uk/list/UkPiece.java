package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What belongs together in a designation, such as the parts of one name; a single value is a piece
/// of its own. What it says goes by the names of the XML's elements.
final class UkPiece {

  /// The kinds of pieces.
  enum Kind {
    NAME,
    NON_LATIN,
    ADDRESS,
    PASSPORT,
    NATIONAL_ID,
    BIRTHPLACE,
    VALUE
  }

  private final Kind kind;
  private final Locator place;
  private final Map<String, StatedValue> values = new LinkedHashMap<>();

  UkPiece(Kind kind, Locator place) {
    this.kind = kind;
    this.place = place;
  }

  void put(String name, String text, Locator at) {
    StatedValue.of(text, at).ifPresent(value -> values.put(name, value));
  }

  Kind kind() {
    return kind;
  }

  Locator place() {
    return place;
  }

  @Nullable StatedValue value(String name) {
    return values.get(name);
  }

  /// The text under that name; empty when there is none.
  String text(String name) {
    StatedValue value = values.get(name);
    return value == null ? "" : value.text();
  }

  Map<String, StatedValue> values() {
    return values;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /// All that it says, without the places: the same for pieces that say the same.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind.name());
    values.forEach((name, value) -> text.append(' ').append(name).append('=').append(value.text()));
    return text.toString();
  }
}
