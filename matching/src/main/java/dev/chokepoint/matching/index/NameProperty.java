package dev.chokepoint.matching.index;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where names stand, as the index keeps it. New ones go to the end.
enum NameProperty {
  NAME("name"),
  ALIAS("alias"),
  WEAK_ALIAS("weakAlias"),
  PREVIOUS_NAME("previousName"),
  ABBREVIATION("abbreviation");

  static final NameProperty[] ALL = values();
  private static final Map<String, NameProperty> BY_NAME =
      Stream.of(ALL).collect(Collectors.toMap(NameProperty::property, p -> p));

  private final String property;

  NameProperty(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }

  static NameProperty of(String property) {
    return BY_NAME.getOrDefault(property, NAME);
  }

}
