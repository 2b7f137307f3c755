package dev.chokepoint.web.page.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// The keys, read from the one file that the script reads too.
///
/// @param groups of keys, in the order of the file
public record Shortcuts(List<Group> groups) {

  /// Keys that belong together.
  ///
  /// @param key of the group's words
  public record Group(String key, List<Key> keys) {
    public Group {
      keys = List.copyOf(keys);
    }
  }

  /// One key.
  ///
  /// @param press what is pressed, one after the other
  /// @param says key of what it does in words
  public record Key(List<String> press, String says) {
    public Key {
      press = List.copyOf(press);
    }
  }

  /// A key by itself, with all that it does on one page or another.
  ///
  /// @param key as bundled
  /// @param says keys of what it does in words
  public record Single(String key, List<String> says) {
    public Single {
      says = List.copyOf(says);
    }
  }

  /// Every key of one letter, digit or sign, in the order of the file; what is pressed before
  /// another among them.
  public List<Single> singles() {
    Map<String, Set<String>> singles = new LinkedHashMap<>();
    for (Group group : groups) {
      for (Key key : group.keys()) {
        for (int i = 0; i < key.press().size(); i++) {
          boolean before = i < key.press().size() - 1;
          singles
              .computeIfAbsent(key.press().get(i), k -> new LinkedHashSet<>())
              .add(before ? "keys.go" : key.says());
        }
      }
    }
    return singles.entrySet().stream()
        .filter(single -> single.getKey().codePointCount(0, single.getKey().length()) == 1)
        .map(single -> new Single(single.getKey(), List.copyOf(single.getValue())))
        .toList();
  }

  public Shortcuts {
    groups = List.copyOf(groups);
  }

  /// Reads the file.
  public static Shortcuts bundled() {
    try (InputStream in =
        Objects.requireNonNull(
            Shortcuts.class.getResourceAsStream("/dev/chokepoint/web/static/shortcuts.json"))) {
      List<Group> groups = new ArrayList<>();
      for (Object group : list(JSON.std.mapFrom(in).get("groups"))) {
        Map<?, ?> members = map(group);
        groups.add(
            new Group(
                "help.keys." + members.get("name"),
                list(members.get("keys")).stream().map(Shortcuts::key).toList()));
      }
      return new Shortcuts(groups);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the keys", e);
    }
  }

  private static Key key(Object written) {
    Map<?, ?> members = map(written);
    List<String> press = new ArrayList<>();
    if (members.get("after") instanceof String before) {
      press.add(before);
    }
    press.add(String.valueOf(members.get("key")));
    return new Key(press, String.valueOf(members.get("says")));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
