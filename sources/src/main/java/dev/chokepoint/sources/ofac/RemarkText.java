package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The Remarks of one entry. In the CSV form the cell of its row is cut off at 1,000 characters,
/// and the comments file goes on, directly and even in the middle of a word.
///
/// @param begun null when nothing is there
/// @param continued null when there is no more
record RemarkText(@Nullable Said begun, @Nullable Said continued) {

  /// The whole text; empty when OFAC leaves it so.
  String text() {
    return (begun == null ? "" : begun.text()) + (continued == null ? "" : continued.text());
  }

  /// Where the characters from `from` up to `to` of the whole text stand: one place, or two when
  /// they run over from the row into the comments.
  List<Locator> places(int from, int to) {
    int seam = begun == null ? 0 : begun.text().length();
    List<Locator> places = new ArrayList<>(2);
    if (begun != null && from < seam) {
      places.addAll(begun.part(from, Math.min(to, seam)).places());
    }
    if (continued != null && to > seam) {
      places.addAll(continued.part(Math.max(from, seam) - seam, to - seam).places());
    }
    return places;
  }
}
