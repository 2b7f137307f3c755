package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.desk.SearchAnswer;
import java.util.List;

/// The part of a value around the words met in it, on one line, these words strong.
final class Snippet {

  private static final int LEAST = 60;
  private static final int BEFORE = 20;

  private final Paint paint;

  Snippet(Paint paint) {
    this.paint = paint;
  }

  /// The whole value where it fits, else the part around the first word met, with points where
  /// something is left out.
  ///
  /// @param room columns there are; at least 60 are taken
  String of(SearchAnswer.Matched matched, int room) {
    String value = matched.value();
    int most = Math.max(room, LEAST);
    int from = 0;
    int to = value.length();
    if (value.length() > most) {
      int first = matched.spans().isEmpty() ? 0 : matched.spans().getFirst().from();
      from = first <= most - BEFORE ? 0 : wordStart(value, first - BEFORE);
      to = wordEnd(value, Math.min(value.length(), from + most));
    }
    String points = paint.glyph("…", "...");
    return (from > 0 ? points : "")
        + marked(value, from, to, matched.spans())
        + (to < value.length() ? points : "");
  }

  private String marked(String value, int from, int to, List<SearchAnswer.Span> spans) {
    StringBuilder marked = new StringBuilder();
    int at = from;
    for (SearchAnswer.Span span : spans) {
      if (span.from() >= at && span.to() <= to) {
        marked.append(oneLine(value.substring(at, span.from())));
        marked.append(paint.strong(oneLine(value.substring(span.from(), span.to()))));
        at = span.to();
      }
    }
    return marked.append(oneLine(value.substring(at, to))).toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s", " ");
  }

  /// The place after the last space before `at`, so that no word and no surrogate pair is cut.
  private static int wordStart(String value, int at) {
    int space = value.lastIndexOf(' ', at);
    return space < 0 ? 0 : space + 1;
  }

  private static int wordEnd(String value, int at) {
    int space = value.indexOf(' ', at);
    return space < 0 ? value.length() : space;
  }
}
