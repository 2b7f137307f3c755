package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.DiffAnswer;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A comparison of two versions, as text.
public final class DiffText {

  private DiffText() {}

  public static List<String> lines(DiffAnswer diff, Look look) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, version %d to %d: %s added, %s removed, %s changed"
            .formatted(
                diff.source(),
                diff.from(),
                diff.to(),
                Numbers.grouped(diff.added()),
                Numbers.grouped(diff.removed()),
                Numbers.grouped(diff.changed())));
    for (DiffAnswer.Difference difference : diff.differences()) {
      lines.addAll(Paragraph.wrap(words(difference), look.width(), "  ", "      "));
    }
    long all = diff.added() + diff.removed() + diff.changed();
    if (all > diff.differences().size()) {
      lines.add(
          "  "
              + diff.differences().size()
              + " of "
              + Numbers.grouped(all)
              + " shown; --limit shows more");
    }
    return lines;
  }

  private static String words(DiffAnswer.Difference difference) {
    Statement before = difference.before();
    Statement after = difference.after();
    Statement any = Objects.requireNonNull(after == null ? before : after);
    String where = any.entityId() + " " + any.property() + ": ";
    if (before == null) {
      return "+ " + where + any.value();
    }
    if (after == null) {
      return "- " + where + any.value();
    }
    return "~ " + where + before.value() + " -> " + after.value();
  }
}
