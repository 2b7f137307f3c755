package dev.chokepoint.sources.json;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A JSON object that notes which of its members were asked for, so that a reader can tell what it
/// has no place for: [#unread].
///
/// Numbers and booleans are texts as written; nulls and blank texts say nothing.
public final class JsonRecord {

  private final String file;
  private final long line;
  private final String path;
  private final Map<String, Object> members;
  private final Set<String> asked = new HashSet<>();

  /// @param path of the object in its record, empty for the record itself
  /// @param members texts, records, and lists of these
  JsonRecord(String file, long line, String path, Map<String, Object> members) {
    this.file = file;
    this.line = line;
    this.path = path;
    this.members = members;
  }

  /// Where the object stands.
  public Locator place() {
    return new Locator(file, line, null, path.isEmpty() ? null : path, 0, null);
  }

  private Locator place(String name) {
    return new Locator(file, line, null, path + '/' + name, 0, null);
  }

  /// The text of a member; empty when it has none.
  public Optional<StatedValue> value(String name) {
    return values(name).stream().findFirst();
  }

  /// The text of a member; the empty text when it has none.
  public String text(String name) {
    return value(name).map(StatedValue::text).orElse("");
  }

  /// The texts of a member that is a list of them; a single text is one.
  public List<StatedValue> values(String name) {
    asked.add(name);
    List<StatedValue> values = new ArrayList<>();
    for (Object each : list(members.get(name))) {
      if (each instanceof String text) {
        StatedValue.of(text, place(name)).ifPresent(values::add);
      }
    }
    return values;
  }

  /// The object under that name.
  public Optional<JsonRecord> object(String name) {
    return objects(name).stream().findFirst();
  }

  /// The objects of a member that is a list of them; a single object is one.
  public List<JsonRecord> objects(String name) {
    asked.add(name);
    List<JsonRecord> objects = new ArrayList<>();
    for (Object each : list(members.get(name))) {
      if (each instanceof JsonRecord object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /// Marks members as known though nothing is made of them.
  public void passOver(String... names) {
    asked.addAll(List.of(names));
  }

  /// Names of the members that say something.
  public Set<String> names() {
    return Collections.unmodifiableSet(members.keySet());
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /// What was never asked for, however deep, by path without positions. A member that was asked for
  /// as a text but is an object, or the other way round, counts too.
  public Map<String, StatedValue> unread() {
    Map<String, StatedValue> unread = new TreeMap<>();
    unread("", unread);
    return unread;
  }

  private void unread(String before, Map<String, StatedValue> unread) {
    members.forEach((name, member) -> {
      String at = before + name;
      for (Object each : list(member)) {
        if (each instanceof JsonRecord object) {
          if (asked.contains(name)) {
            object.unread(at + '.', unread);
          } else {
            StatedValue.of(object.toString(), place(name))
                .ifPresent(value -> unread.putIfAbsent(at, value));
          }
        } else if (!asked.contains(name)) {
          StatedValue.of(each.toString(), place(name))
              .ifPresent(value -> unread.putIfAbsent(at, value));
        }
      }
    });
  }

  private static List<?> list(@Nullable Object member) {
    if (member == null) {
      return List.of();
    }
    return member instanceof List<?> several ? several : List.of(member);
  }

  /// Everything in it, in words: `name: text; name: text`.
  @Override
  public String toString() {
    Map<String, Object> words = new LinkedHashMap<>(members);
    return String.join(
        "; ",
        words.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).toList());
  }
}
