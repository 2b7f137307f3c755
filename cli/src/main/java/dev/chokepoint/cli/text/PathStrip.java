package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import java.util.ArrayList;
import java.util.List;

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

  /// How strong a route is as a whole, and where it is weakest.
  static String summary(Route route) {
    String share = share(route);
    Route.Step step = route.weakestStep();
    String named = " Weakest step: " + step.fromName() + " to " + step.toName() + ".";
    return switch (route.strength()) {
      case DOCUMENTED -> "Every step is documented.";
      case FITS -> share + "no more than fitting: not documented for this unit." + named;
      case WEAK -> share + "borne by weak evidence only." + named;
      case ASSUMED -> share + "only assumed, so the route as a whole is not proven." + named;
    };
  }

  /// A route in short: its holders up to the last before the part, and how many steps stand at its
  /// strength.
  static String brief(Route route) {
    StringBuilder text = new StringBuilder(route.name()).append(": ");
    text.append(route.steps().getFirst().fromName());
    for (Route.Step step : route.steps().subList(0, route.steps().size() - 1)) {
      text.append(", ").append(step.toName());
    }
    return text.append(". ")
        .append(share(route))
        .append(route.strength().word())
        .append('.')
        .toString();
  }

  private static String share(Route route) {
    long weakest =
        route.steps().stream().filter(step -> step.strength() == route.strength()).count();
    int length = route.steps().size();
    return weakest
        + " of "
        + length
        + (length == 1 ? " step " : " steps ")
        + (weakest == 1 ? "is " : "are ");
  }

  List<String> lines(Route route) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + paint.strong(route.steps().getFirst().fromName()));
    String standing = route.steps().getFirst().from();
    for (Route.Step step : route.steps()) {
      if (!step.from().equals(standing)) {
        lines.add("  " + paint.strong(step.fromName()));
      }
      lines.addAll(step(step));
      standing = step.to();
    }
    return lines;
  }

  private List<String> step(Route.Step step) {
    String strength = step.strength().word();
    String padding = " ".repeat(REASON_COLUMN - 2 - strength.length());
    String line =
        "  "
            + (step.strength() == StepStrength.ASSUMED ? paint.attention(strength) : strength)
            + padding
            + arrow(step)
            + " "
            + paint.strong(step.toName())
            + Marks.after(step.sources());
    List<String> lines = new ArrayList<>(List.of(line));
    String indent = " ".repeat(REASON_COLUMN);
    lines.addAll(Paragraph.wrap(step.reason(), look.width(), indent, indent));
    return lines;
  }

  private String arrow(Route.Step step) {
    String words = words(step);
    return switch (step.strength()) {
      case DOCUMENTED -> paint.glyph("═══ " + words + " ══▶", "=== " + words + " ==>");
      case FITS -> paint.glyph("─── " + words + " ──▶", "--- " + words + " -->");
      case WEAK -> paint.glyph("┄┄┄ " + words + " ┄┄▶", "... " + words + " ..>");
      case ASSUMED -> paint.glyph("╌ ╌ " + words + " ╌ ▷", "- - " + words + " - >");
    };
  }

  private static String words(Route.Step step) {
    String date = step.when().known() ? step.when().text() : "date unknown";
    return step.kind() + ", " + date + (step.quantity() == null ? "" : ", " + step.quantity());
  }
}
