package dev.chokepoint.evidence.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entity as its JSON object gives it, held until its whole line has proved good.
final class EntityRecord {

  /// Path of a nested entity inside its line, null for the line's own.
  final @Nullable String element;

  /// Names of properties; each value's name stands at the same place as the value.
  final List<String> names = new ArrayList<>();

  final List<String> values = new ArrayList<>();

  private Set<String> remarkable = Set.of();
  private String id = "";
  private String schema = "";
  private @Nullable String firstSeen;
  private @Nullable String lastSeen;
  private @Nullable StringBuilder context;

  EntityRecord(@Nullable String element) {
    this.element = element;
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  @Nullable String firstSeen() {
    return firstSeen;
  }

  @Nullable String lastSeen() {
    return lastSeen;
  }

  /// The members that are not properties as one JSON object, null when there are none.
  @Nullable String context() {
    return context == null ? null : context + "}";
  }

  void id(String text) throws BadRecord {
    id = once("id", id, text);
  }

  void schema(String text) throws BadRecord {
    schema = once("schema", schema, text);
  }

  private static String once(String member, String before, String text) throws BadRecord {
    if (!before.isEmpty()) {
      throw new BadRecord(member, "the member stands twice");
    }
    if (text.isEmpty()) {
      throw new BadRecord(member, "the member is empty");
    }
    return text;
  }

  void firstSeen(String text) {
    firstSeen = text.isEmpty() ? null : text;
  }

  void lastSeen(String text) {
    lastSeen = text.isEmpty() ? null : text;
  }

  void add(String name, String value) {
    names.add(name);
    values.add(value);
  }

  /// Notes that a value of the property is an object kept as text.
  void remark(String name) {
    Set<String> more = new LinkedHashSet<>(remarkable);
    more.add(name);
    remarkable = more;
  }

  /// Properties with a value that is an object kept as text.
  Set<String> remarkable() {
    return remarkable;
  }

  void remove(String name, String value) {
    for (int i = names.size() - 1; i >= 0; i--) {
      if (names.get(i).equals(name) && values.get(i).equals(value)) {
        names.remove(i);
        values.remove(i);
        return;
      }
    }
  }

  boolean has(String name, String value) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(name) && values.get(i).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /// Begins another member of the context; its value is to be appended to what is returned.
  StringBuilder contextMember(String name) {
    if (context == null) {
      context = new StringBuilder("{");
    } else {
      context.append(',');
    }
    JsonText.quote(context, name);
    return context.append(':');
  }
}
