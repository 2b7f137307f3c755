package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One piece of an entry, such as a name or an address, whichever form it was read from. What it
/// says goes by the names of the XML's attributes; those of the act that brought it begin with
/// `regulation.`.
final class FsfItem {

  /// What stands under one name.
  ///
  /// @param original as written
  /// @param text without blanks at its ends and with single ones inside
  record Value(String text, String original, Locator place) {}

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private final FsfKind kind;
  private final Locator place;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Value> remarks = new ArrayList<>();
  private final Map<String, List<Value>> contacts = new LinkedHashMap<>();

  FsfItem(FsfKind kind, Locator place) {
    this.kind = kind;
    this.place = place;
  }

  /// Adds a value; what is blank says nothing.
  void put(String name, String text, Locator at) {
    String clean = clean(text);
    if (!clean.isEmpty()) {
      values.put(name, new Value(clean, text, at));
    }
  }

  void remark(String text, Locator at) {
    String clean = clean(text);
    if (!clean.isEmpty()) {
      remarks.add(new Value(clean, text, at));
    }
  }

  /// @param key what it is: `EMAIL`, `PHONE`, `FAX`, `WEB`
  void contact(String key, String text, Locator at) {
    String clean = clean(text);
    if (!clean.isEmpty()) {
      contacts.computeIfAbsent(key, first -> new ArrayList<>()).add(new Value(clean, text, at));
    }
  }

  private static String clean(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  FsfKind kind() {
    return kind;
  }

  Locator place() {
    return place;
  }

  @Nullable Value value(String name) {
    return values.get(name);
  }

  /// The text under that name; empty when there is none.
  String text(String name) {
    Value value = values.get(name);
    return value == null ? "" : value.text();
  }

  boolean isTrue(String name) {
    return text(name).equalsIgnoreCase("true");
  }

  List<Value> remarks() {
    return remarks;
  }

  Map<String, List<Value>> contacts() {
    return contacts;
  }

  /// Whether it says nothing.
  boolean isEmpty() {
    return values.isEmpty() && remarks.isEmpty() && contacts.isEmpty();
  }

  /// What stands under names other than these, by name.
  Map<String, Value> others(Set<String> taken) {
    Map<String, Value> others = new LinkedHashMap<>(values);
    others.keySet().removeAll(taken);
    return others;
  }

  /// All that it says, without the places: the same for pieces that say the same.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind.element());
    values.forEach((name, value) -> text.append(' ').append(name).append('=').append(value.text));
    remarks.forEach(remark -> text.append(" remark=").append(remark.text));
    contacts.forEach((key, several) ->
        several.forEach(value -> text.append(' ').append(key).append('=').append(value.text)));
    return text.toString();
  }
}
