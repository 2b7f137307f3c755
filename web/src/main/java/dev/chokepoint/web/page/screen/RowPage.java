package dev.chokepoint.web.page.screen;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.page.review.ReviewPage;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row with every finding and every cell.
public record RowPage(
    String run,
    String title,
    long row,
    Verdict verdict,
    List<Line> findings,
    List<Sentence> faults,
    List<Sentence> decided,
    List<ReviewPage.Fact> cells,
    Sentence note) {

  /// A finding.
  ///
  /// @param href to the listed party; null for findings about goods and flags
  public record Line(
      Verdict verdict, String rule, Sentence sentence, String source, @Nullable String href) {}

  /// A cell with its heading.
  public static ReviewPage.Fact cell(String heading, String value) {
    return new ReviewPage.Fact(heading, NameText.of(value));
  }
}
