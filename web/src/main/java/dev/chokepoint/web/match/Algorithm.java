package dev.chokepoint.web.match;

import dev.chokepoint.web.answer.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of algorithms that clients know, and what stands behind each here. yente's own are not
/// rebuilt: their names are answered by the nearest of ours, so that clients work unchanged.
enum Algorithm {
  CHOKEPOINT(
      "chokepoint",
      Kind.ALL_FACTS,
      "Chokepoint's score: the best pair of names, raised by dates, countries and numbers that agree"
          + " and lowered by those that contradict; calibrated to how often a reviewer accepts."),
  LOGIC_V2("logic-v2", Kind.ALL_FACTS, mapped("logic-v2")),
  LOGIC_V1("logic-v1", Kind.ALL_FACTS, mapped("logic-v1")),
  REGRESSION_V1("regression-v1", Kind.ALL_FACTS, mapped("regression-v1")),
  NAME_QUALIFIED("name-qualified", Kind.ALL_FACTS, mapped("name-qualified")),
  NAME_BASED(
      "name-based",
      Kind.NAMES_ONLY,
      "Answered by Chokepoint's score of names alone; other facts are not looked at."),
  OFAC(
      "ofac",
      Kind.SLIDER,
      "Behaves like the slider of OFAC's own search: the likeness of the letters (Jaro-Winkler) and"
          + " the sound (Soundex) of names, whole and part by part; other facts are not looked at.");

  /// What is compared.
  enum Kind {
    ALL_FACTS,
    NAMES_ONLY,
    SLIDER
  }

  private static final String BEST = "best";

  /// yente's settings of `logic-v2`, with their defaults. Of them `nm_name_property` is followed;
  /// the others are taken and change nothing, since the score here has no such part.
  static final Map<String, Object> SETTINGS =
      new java.util.TreeMap<>(
          Map.of(
              "nm_name_property", "",
              "nm_number_mismatch", 0.3,
              "nm_extra_query_name", 0.8,
              "nm_extra_result_name", 0.2,
              "nm_family_name_weight", 1.3,
              "nm_fuzzy_cutoff_factor", 1.0));

  private final String title;
  private final Kind kind;
  private final String description;

  Algorithm(String title, Kind kind, String description) {
    this.title = title;
    this.kind = kind;
    this.description = description;
  }

  private static String mapped(String name) {
    return "Answered by Chokepoint's score (chokepoint); nomenklatura's "
        + name
        + " itself is not rebuilt.";
  }

  /// The algorithm of a name in any case.
  ///
  /// @throws Problem 400 if there is none
  static Algorithm named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (wanted.equals(BEST)) {
      return CHOKEPOINT;
    }
    for (Algorithm algorithm : values()) {
      if (algorithm.title.equals(wanted)) {
        return algorithm;
      }
    }
    throw Problem.badRequest(
        "Unknown algorithm: "
            + name
            + "; there are best, "
            + String.join(", ", List.of(values()).stream().map(Algorithm::title).toList()));
  }

  String title() {
    return title;
  }

  Kind kind() {
    return kind;
  }

  String description() {
    return description;
  }

  /// Whether yente's settings may be given.
  boolean hasSettings() {
    return this == CHOKEPOINT || this == LOGIC_V2;
  }

  /// Names of the features of an explanation.
  List<String> features() {
    return switch (kind) {
      case ALL_FACTS -> List.of("name", "date", "country", "identifier", "schema");
      case NAMES_ONLY -> List.of("name", "schema");
      case SLIDER -> List.of("name");
    };
  }

  /// How a feature counts when no weight is given.
  static double coefficient() {
    return 1;
  }
}
