package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.HealthAnswer;
import java.util.Map;

/// The state of health, as JSON.
public final class HealthJson {

  private HealthJson() {}

  public static Map<String, Object> of(HealthAnswer health, String version) {
    return new Members()
        .put("version", version)
        .put("java", health.java())
        .put("data", health.data().toString())
        .put("sources", health.sources())
        .put("clusters", health.clusters())
        .put("apart", health.apart())
        .put("unclustered", health.unclustered())
        .put("sound", health.sound())
        .put("problems", health.problems())
        .put("old_sources", health.old().stream().map(UpdateJson::of).toList())
        .map();
  }
}
