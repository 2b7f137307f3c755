package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.FindDuplicates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Pairs of parties that may be one, as text.
public final class DuplicatesText {

  private DuplicatesText() {}

  /// The pairs, as text.
  ///
  /// @param queued whether the pairs were put into the queue
  public static List<String> lines(FindDuplicates.Answer answer, boolean queued, Look look) {
    Paint paint = new Paint(look);
    List<String> lines = new ArrayList<>();
    for (FindDuplicates.Proposal proposal : answer.proposals()) {
      String score =
          proposal.byNumber() ? "number" : String.format(Locale.ROOT, "%.2f  ", proposal.score());
      lines.add(
          score
              + "  "
              + paint.strong(proposal.leftCaption())
              + " "
              + paint.quiet(proposal.left())
              + " / "
              + paint.strong(proposal.rightCaption())
              + " "
              + paint.quiet(proposal.right()));
      lines.addAll(
          Paragraph.wrap(proposal.sentence().text(), look.width(), "        ", "        "));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d of %,d pairs that may be one, among %,d parties, at a score of %.2f or more.",
            answer.proposals().size(),
            answer.total(),
            answer.parties(),
            answer.threshold()));
    lines.add(
        queued
            ? answer.entered() + " of them are new in review. A proposal joins nobody."
            : "A proposal joins nobody; with --queue a person can decide about it in review.");
    return lines;
  }
}
