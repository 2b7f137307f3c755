package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One piece of an entry, such as a name or an address, whichever form it was read from. What it
/// says goes by the names of the XML's attributes; those of the act that brought it begin with
/// `regulation.`.
final class FsfItem {

  private final FsfKind kind;
  private final Locator place;
  private final Map<String, StatedValue> values = new LinkedHashMap<>();
  private final List<StatedValue> remarks = new ArrayList<>();
  private final Map<String, List<StatedValue>> contacts = new LinkedHashMap<>();

  FsfItem(FsfKind kind, Locator place) {
    this.kind = kind;
    this.place = place;
  }

  /// Adds a value; what is blank says nothing.
  void put(String name, String text, Locator at) {
    StatedValue.of(text, at).ifPresent(value -> values.put(name, value));
  }

  void remark(String text, Locator at) {
    StatedValue.of(text, at).ifPresent(remarks::add);
  }

  /// @param key what it is: `EMAIL`, `PHONE`, `FAX`, `WEB`
  void contact(String key, String text, Locator at) {
    StatedValue.of(text, at)
        .ifPresent(value -> contacts.computeIfAbsent(key, first -> new ArrayList<>()).add(value));
  }

  FsfKind kind() {
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

  boolean isTrue(String name) {
    return text(name).equalsIgnoreCase("true");
  }

  List<StatedValue> remarks() {
    return remarks;
  }

  Map<String, List<StatedValue>> contacts() {
    return contacts;
  }

  /// Whether it says nothing.
  boolean isEmpty() {
    return values.isEmpty() && remarks.isEmpty() && contacts.isEmpty();
  }

  /// What stands under names other than these, by name.
  Map<String, StatedValue> others(Set<String> taken) {
    Map<String, StatedValue> others = new LinkedHashMap<>(values);
    others.keySet().removeAll(taken);
    return others;
  }

  /// All that it says, without the places: the same for pieces that say the same.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind.element());
    values.forEach((name, value) -> text.append(' ').append(name).append('=').append(value.text()));
    remarks.forEach(remark -> text.append(" remark=").append(remark.text()));
    contacts.forEach((key, several) ->
        several.forEach(value -> text.append(' ').append(key).append('=').append(value.text())));
    return text.toString();
  }
}
