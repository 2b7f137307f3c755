package dev.chokepoint.cli.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/// Reads a configuration file. A name it does not know is an error, since a misspelt setting that
/// is passed over would leave the user with a default they meant to change.
final class ConfigText {

  private ConfigText() {}

  static Map<Setting, String> read(Path path, String text) {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      throw new BadSettings(path + ": " + toml.errors().getFirst().toString());
    }
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (String key : new TreeSet<>(toml.dottedKeySet())) {
      values.put(setting(path, toml, key), text(toml.get(key)));
    }
    return values;
  }

  /// A value as text; a list as its values parted by commas.
  private static String text(@Nullable Object value) {
    if (value instanceof TomlArray array) {
      return array.toList().stream().map(Object::toString).collect(Collectors.joining(","));
    }
    return Objects.toString(value);
  }

  private static Setting setting(Path path, TomlParseResult toml, String key) {
    return Setting.ofKey(key)
        .orElseThrow(() ->
            new BadSettings(
                "%s: line %d: there is no setting \"%s\"; did you mean \"%s\"?"
                    .formatted(path, line(toml, key), key, nearest(key))));
  }

  private static int line(TomlParseResult toml, String key) {
    var position = toml.inputPositionOf(key);
    return position == null ? 0 : position.line();
  }

  private static String nearest(String key) {
    Comparator<Setting> byDistance =
        Comparator.comparingInt(setting -> distance(setting.key(), key));
    return Arrays.stream(Setting.values()).min(byDistance).orElseThrow().key();
  }

  /// Levenshtein distance; names are short, so the plain table serves.
  private static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          int changed = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
          cost[i][j] = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        }
      }
    }
    return cost[left.length()][right.length()];
  }
}
