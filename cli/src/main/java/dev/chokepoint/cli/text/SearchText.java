package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.desk.SearchAnswer;
import java.util.ArrayList;
import java.util.List;

/// What a search found, as text.
public final class SearchText {

  private SearchText() {}

  public static List<String> lines(SearchAnswer answer, Look look) {
    List<String> lines = new ArrayList<>();
    Paint paint = new Paint(look);
    if (answer.sources().isEmpty()) {
      return List.of(
          "Nothing to search: there are no sources yet. Read one with chokepoint import, or try chokepoint demo.");
    }
    if (answer.hits().isEmpty()) {
      return List.of(
          "Nothing found for \""
              + answer.query()
              + "\" in "
              + sources(answer)
              + ". This is not a clearance.");
    }
    if (answer.approximate()) {
      lines.add("Nothing has these words as written; these come near:");
    }
    for (SearchAnswer.Hit hit : answer.hits()) {
      lines.add(
          paint.strong(hit.caption())
              + "  ("
              + hit.schemaLabel()
              + ", "
              + String.join(", ", hit.sources())
              + ")");
      lines.add("  " + hit.id() + matched(hit));
    }
    if (answer.total() > answer.hits().size()) {
      lines.add(
          paint.quiet(
              answer.hits().size()
                  + " of "
                  + Numbers.grouped(answer.total())
                  + " shown; --limit shows more"));
    }
    return lines;
  }

  private static String matched(SearchAnswer.Hit hit) {
    if (hit.matchedValue() == null || hit.matchedValue().equals(hit.caption())) {
      return "";
    }
    return "  " + hit.matchedProperty() + ": " + hit.matchedValue();
  }

  private static String sources(SearchAnswer answer) {
    int count = answer.sources().size();
    return count == 1 ? "the source " + answer.sources().getFirst() : count + " sources";
  }
}
