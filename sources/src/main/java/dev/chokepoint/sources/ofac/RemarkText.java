package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The Remarks of one entry: the cell of its row, cut off at 1,000 characters, and what the
/// comments file goes on with, directly and even in the middle of a word.
record RemarkText(OfacRow row, @Nullable OfacRow continuation) {

  static final String COLUMN = "Remarks";
  static final String CONTINUED = "remarks_continued";

  /// The whole text; empty when OFAC leaves it so.
  String text() {
    String rest = continuation == null ? null : continuation.cell(CONTINUED);
    return begun() + (rest == null ? "" : rest);
  }

  /// Where the characters from `from` up to `to` of the whole text stand: one place, or two when
  /// they run over from the row into the comments.
  List<Locator> places(int from, int to) {
    int seam = begun().length();
    List<Locator> places = new ArrayList<>(2);
    if (from < seam) {
      places.add(row.at(COLUMN).at(from, Math.min(to, seam)));
    }
    if (to > seam && continuation != null) {
      places.add(continuation.at(CONTINUED).at(Math.max(from, seam) - seam, to - seam));
    }
    return places;
  }

  private String begun() {
    String cell = row.cell(COLUMN);
    return cell == null ? "" : cell;
  }
}
