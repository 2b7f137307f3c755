package dev.chokepoint.web.page.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
