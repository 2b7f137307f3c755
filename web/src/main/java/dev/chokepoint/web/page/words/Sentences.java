package dev.chokepoint.web.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.jr.ob.JSON;

/// What the engines say, in Ukrainian: by the English pattern, an ICU message pattern with the same
/// places. One file of each room, `sentences/ROOM-uk.json`.
final class Sentences {

  /// The rooms that say something of a result.
  static final List<String> ROOMS =
      List.of(
          "vault",
          "matching",
          "ownership",
          "parts",
          "routes",
          "screening",
          "controls",
          "desk",
          "web");

  private Sentences() {}

  /// The words of a language; none for English, which the engines write themselves.
  static Map<String, String> in(Language language) {
    Map<String, String> all = new HashMap<>();
    if (language != Language.ENGLISH) {
      ROOMS.forEach(room -> all.putAll(of(room, language)));
    }
    return all;
  }

  /// The words of what one room says.
  static Map<String, String> of(String room, Language language) {
    String name = "sentences/" + room + "-" + language.code() + ".json";
    try (InputStream in =
        Objects.requireNonNull(
            Sentences.class.getResourceAsStream(name), () -> "the room lacks " + name)) {
      return JSON.std.mapOfFrom(String.class, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
