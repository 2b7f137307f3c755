package dev.chokepoint.web.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which keys a reader presses in place of those of `shortcuts.json` (WCAG 2.1.4): one key a key,
/// so that what a key does is the same on every page.
///
/// @param own the reader's key by the bundled one; those that are not there are as bundled
public record Keymap(Map<String, String> own) {

  /// As the file has them.
  public static final Keymap BUNDLED = new Keymap(Map.of());

  private static final int MOST = 100;

  public Keymap {
    own = Map.copyOf(own);
  }

  /// What is to be pressed for a bundled key.
  public String press(String bundled) {
    return own.getOrDefault(bundled, bundled);
  }

  /// Takes what a reader filled in.
  ///
  /// @param asked the key wanted by the bundled one; what is empty stays as bundled
  /// @param all bundled keys
  /// @return empty if a wish is no single letter, digit or sign, or two acts would have one key
  public static Optional<Keymap> of(Map<String, String> asked, Collection<String> all) {
    Map<String, String> own = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String bundled : all) {
      String wanted = asked.getOrDefault(bundled, "").strip();
      String pressed = wanted.isEmpty() ? bundled : wanted;
      if (!isKey(pressed) || !taken.add(pressed)) {
        return Optional.empty();
      }
      if (!pressed.equals(bundled)) {
        own.put(bundled, pressed);
      }
    }
    return Optional.of(new Keymap(own));
  }

  private static boolean isKey(String pressed) {
    return pressed.codePointCount(0, pressed.length()) == 1
        && pressed.codePoints().noneMatch(c -> Character.isISOControl(c) || c == ' ');
  }

  /// The same as one line for a cookie, and for scripts: pairs as in the query of an address.
  public String line() {
    return own.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  /// Reads a line; as bundled where it is none that this program wrote.
  public static Keymap read(@Nullable String line) {
    Map<String, String> own = new LinkedHashMap<>();
    if (line == null || line.isEmpty()) {
      return BUNDLED;
    }
    try {
      for (String pair : line.split("&", MOST)) {
        String[] sides = pair.split("=", -1);
        if (sides.length != 2) {
          return BUNDLED;
        }
        String bundled = decoded(sides[0]);
        String pressed = decoded(sides[1]);
        if (!isKey(bundled) || !isKey(pressed)) {
          return BUNDLED;
        }
        own.put(bundled, pressed);
      }
    } catch (IllegalArgumentException e) {
      return BUNDLED; // A cookie that this server did not write maps nothing.
    }
    return new Keymap(own);
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private static String decoded(String key) {
    return URLDecoder.decode(key, StandardCharsets.UTF_8);
  }
}
