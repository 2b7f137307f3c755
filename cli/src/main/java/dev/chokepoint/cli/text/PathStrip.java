package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Draws a route: the first party, then each step as an arrow to the next. The line's style says
/// how sure the step is, and the word before it says so again.
final class PathStrip {

  private static final int REASON_COLUMN = 14;

  private final Look look;
  private final Paint paint;

  PathStrip(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  /// What the styles mean.
  static String legend(Paint paint) {
    return "Strength of a step: documented "
        + paint.glyph("═══", "===")
        + ", fits "
        + paint.glyph("───", "---")
        + ", weak "
        + paint.glyph("┄┄┄", "...")
        + ", assumed "
        + paint.glyph("╌ ╌", "- -")
        + ". It grades evidence, not guilt.";
  }

  /// @param cited numbers of the documents behind a step, by its id
  List<String> lines(Trace trace, Route route, Function<String, List<Integer>> cited) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + paint.strong(trace.name(route.steps().getFirst().from())));
    for (Step step : route.steps()) {
      lines.addAll(step(step, trace.name(step.to()), cited.apply(step.id())));
    }
    return lines;
  }

  private List<String> step(Step step, String reached, List<Integer> cited) {
    String strength = step.strength().name().toLowerCase(Locale.ROOT);
    String padding = " ".repeat(REASON_COLUMN - 2 - strength.length());
    String line =
        "  "
            + (step.assumed() ? paint.attention(strength) : strength)
            + padding
            + arrow(step)
            + " "
            + paint.strong(reached)
            + Marks.after(cited);
    List<String> lines = new ArrayList<>(List.of(line));
    String indent = " ".repeat(REASON_COLUMN);
    lines.addAll(Paragraph.wrap(step.reason(), look.width(), indent, indent));
    return lines;
  }

  private String arrow(Step step) {
    String words = words(step);
    return switch (step.strength()) {
      case DOCUMENTED -> paint.glyph("═══ " + words + " ══▶", "=== " + words + " ==>");
      case FITS -> paint.glyph("─── " + words + " ──▶", "--- " + words + " -->");
      case WEAK -> paint.glyph("┄┄┄ " + words + " ┄┄▶", "... " + words + " ..>");
      case ASSUMED -> paint.glyph("╌ ╌ " + words + " ╌ ▷", "- - " + words + " - >");
    };
  }

  private static String words(Step step) {
    return step.kind().word()
        + ", "
        + date(step.when())
        + (step.quantity() == null ? "" : ", " + step.quantity());
  }

  private static String date(DateInterval when) {
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null && to == null) {
      return "date unknown";
    }
    if (from != null && from.equals(to)) {
      return from.toString();
    }
    return end(from) + " to " + end(to);
  }

  private static String end(@Nullable LocalDate day) {
    return Objects.toString(day, "unknown");
  }
}
