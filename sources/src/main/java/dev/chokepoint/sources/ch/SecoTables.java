package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What targets point to: the sets of sanctions with their programmes, and the places. Held in
/// memory whole; some ten thousand places in the list of 2026.
final class SecoTables {

  /// Elements of a programme or place that are read.
  static final Set<String> KNOWN =
      Set.of(
          "program-key",
          "program-name",
          "sanctions-set",
          "origin",
          "location",
          "location-variant",
          "area",
          "area-variant",
          "country");

  /// A set of sanctions of a programme.
  ///
  /// @param key short English word for the programme: `Belarus`
  /// @param programme English name of the ordinance
  /// @param words English name of the set: the article, and what it restricts
  /// @param origin on whose decision it rests: `EU`, `UN`
  record SanctionsSet(
      @Nullable StatedValue key,
      @Nullable StatedValue programme,
      @Nullable StatedValue words,
      @Nullable StatedValue origin) {}

  /// A place.
  ///
  /// @param variants other spellings
  /// @param code of the country, in ISO 3166-1
  record Place(
      @Nullable StatedValue location,
      @Nullable StatedValue area,
      List<StatedValue> variants,
      @Nullable StatedValue country,
      @Nullable StatedValue code) {}

  private final Map<String, SanctionsSet> sets = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  void programme(XmlElement programme) {
    Set<String> ids = new HashSet<>();
    for (XmlElement set : programme.children("sanctions-set")) {
      set.attribute("ssid").ifPresent(ids::add);
    }
    for (String id : ids) {
      sets.put(
          id,
          new SanctionsSet(
              english(programme.children("program-key")),
              english(programme.children("program-name")),
              english(
                  programme.children("sanctions-set").stream()
                      .filter(set -> set.attribute("ssid").filter(id::equals).isPresent())
                      .toList()),
              programme.child("origin").flatMap(SecoTables::text).orElse(null)));
    }
  }

  void place(XmlElement place) {
    List<StatedValue> variants = new ArrayList<>();
    for (String name : List.of("location-variant", "area-variant")) {
      place.children(name).forEach(each -> text(each).ifPresent(variants::add));
    }
    Optional<XmlElement> country = place.child("country");
    place
        .attribute("ssid")
        .ifPresent(id ->
            places.put(
                id,
                new Place(
                    place.child("location").flatMap(SecoTables::text).orElse(null),
                    place.child("area").flatMap(SecoTables::text).orElse(null),
                    List.copyOf(variants),
                    country.flatMap(SecoTables::text).orElse(null),
                    country.flatMap(each -> attribute(each, "iso-code")).orElse(null))));
  }

  @Nullable SanctionsSet set(String id) {
    return sets.get(id);
  }

  @Nullable Place place(String id) {
    return places.get(id);
  }

  /// The one in English, or the first where none is.
  private static @Nullable StatedValue english(List<XmlElement> elements) {
    return elements.stream()
        .filter(each -> each.attribute("lang").filter("eng"::equals).isPresent())
        .findFirst()
        .or(() -> elements.stream().findFirst())
        .flatMap(SecoTables::text)
        .orElse(null);
  }

  static Optional<StatedValue> text(XmlElement element) {
    return StatedValue.of(element.text(), element.place());
  }

  /// The value of an attribute, with its place.
  static Optional<StatedValue> attribute(XmlElement element, String name) {
    Locator place = element.place();
    return element
        .attribute(name)
        .flatMap(text ->
            StatedValue.of(
                text,
                new Locator(
                    place.file(), place.line(), null, place.element() + "/@" + name, 0, null)));
  }
}
