package dev.chokepoint.web.match;

import dev.chokepoint.web.answer.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The body of `/algorithms`.
final class AlgorithmsBody {

  private static final Map<String, String> FEATURES =
      Map.of(
          "name", "The best pair of names and what their words have in common.",
          "date", "Dates of birth or founding that agree, nearly agree or differ.",
          "country", "Countries that agree or differ.",
          "identifier", "Numbers that agree, or differ where each party has one.",
          "schema", "Kinds of party that cannot be one.");

  private AlgorithmsBody() {}

  static Map<String, @Nullable Object> body() {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (Algorithm algorithm : Algorithm.values()) {
      Map<String, @Nullable Object> features = features(algorithm);
      all.add(
          Json.object()
              .put("name", algorithm.title())
              .put("description", algorithm.description())
              .put("features", features)
              .put(
                  "docs",
                  Json.object()
                      .put("name", algorithm.title())
                      .put("description", algorithm.description())
                      .put("config", settings(algorithm))
                      .put("features", features)
                      .map())
              .map());
    }
    return Json.object()
        .put("algorithms", all)
        .put("default", Algorithm.CHOKEPOINT.title())
        .put("best", Algorithm.CHOKEPOINT.title())
        .map();
  }

  private static Map<String, @Nullable Object> features(Algorithm algorithm) {
    Json.Members features = Json.object();
    for (String name : algorithm.features()) {
      features.put(
          name,
          Json.object()
              .put("description", FEATURES.get(name))
              .put("coefficient", Algorithm.coefficient())
              .put("url", null)
              .map());
    }
    return features.map();
  }

  private static Map<String, @Nullable Object> settings(Algorithm algorithm) {
    Json.Members settings = Json.object();
    if (algorithm.hasSettings()) {
      Algorithm.SETTINGS.forEach((name, value) -> {
        boolean followed = name.equals("nm_name_property");
        settings.put(
            name,
            Json.object()
                .put("type", followed ? "string" : "float")
                .put(
                    "description",
                    followed
                        ? "Ask only about the names of this property."
                        : "Taken for the sake of clients; changes nothing here.")
                .put("default", value)
                .map());
      });
    }
    return settings.map();
  }
}
