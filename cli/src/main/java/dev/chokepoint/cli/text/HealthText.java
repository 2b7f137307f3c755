package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.desk.HealthAnswer;
import java.util.ArrayList;
import java.util.List;

/// The state of health, as text.
public final class HealthText {

  private HealthText() {}

  public static List<String> lines(HealthAnswer health, String version, Look look) {
    Paint paint = new Paint(look);
    List<String> lines = new ArrayList<>();
    lines.add("chokepoint " + version + " on Java " + health.java());
    lines.add("data directory: " + health.data());
    lines.add("sources: " + health.sources() + ", every file of each compared with its checksum");
    if (health.clusters() > 0 || health.apart() > 0) {
      lines.add(
          "one party under several ids: "
              + health.clusters()
              + "; pairs that share a number and are kept apart: "
              + health.apart());
    }
    if (!health.unclustered().isEmpty()) {
      lines.add(
          paint.attention("note: ")
              + "imported before parties were put together across lists, import again: "
              + String.join(", ", health.unclustered()));
    }
    if (health.sound()) {
      lines.add("everything is as it was published");
    }
    health.old().forEach(each -> lines.add(paint.attention("old: ") + AgeWords.complaint(each)));
    health.problems().forEach(problem -> lines.add(paint.attention("problem: ") + problem));
    return lines;
  }
}
