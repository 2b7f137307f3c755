package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The column `Program`, which joins several programmes with `] [`.
final class Programmes {

  private static final Pattern CODE = Pattern.compile("(?:(?!\\] ?\\[).)+");
  private static final String COLUMN = "Program";

  private Programmes() {}

  /// A programme and its place in the cell.
  record Programme(String code, Locator place) {}

  static List<Programme> of(OfacRow row) {
    String cell = row.cell(COLUMN);
    if (cell == null) {
      return List.of();
    }
    return CODE.matcher(cell).results().map(code -> programme(row, code)).toList();
  }

  private static Programme programme(OfacRow row, MatchResult code) {
    String joined = code.group();
    // After the first, what the pattern yields begins with the joint.
    int skip = 0;
    while (skip < joined.length() && "[] ".indexOf(joined.charAt(skip)) >= 0) {
      skip++;
    }
    return new Programme(
        joined.substring(skip), row.at(COLUMN).at(code.start() + skip, code.end()));
  }
}
