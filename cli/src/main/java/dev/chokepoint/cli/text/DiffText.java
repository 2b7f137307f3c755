package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.DiffAnswer;
import dev.chokepoint.desk.PartyCounts;
import dev.chokepoint.desk.PartyDiff;
import java.util.ArrayList;
import java.util.List;

/// A comparison of two versions, as text: party by party, dates of listings first.
public final class DiffText {

  private DiffText() {}

  /// The whole comparison.
  ///
  /// @param parties the same comparison as `diff`, party by party
  public static List<String> lines(PartyDiff parties, DiffAnswer diff, Look look) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, version %d of %s to %d of %s: %s parties"
            .formatted(
                parties.source(),
                parties.from().number(),
                AgeWords.day(parties.from().fetched()),
                parties.to().number(),
                AgeWords.day(parties.to().fetched()),
                UpdateText.counts(parties.counts(), look)));
    lines.add(
        "  statements: %s added, %s removed, %s changed"
            .formatted(
                Numbers.grouped(diff.added()),
                Numbers.grouped(diff.removed()),
                Numbers.grouped(diff.changed())));
    if (parties.others() > 0) {
      lines.add(
          "  and " + Numbers.grouped(parties.others()) + " records that belong to no one party");
    }
    for (PartyDiff.Party party : parties.parties()) {
      lines.addAll(party(party, parties, look));
    }
    PartyCounts counts = parties.counts();
    long all = counts.added() + counts.removed() + counts.changed();
    if (all > parties.parties().size()) {
      lines.add(
          "  "
              + parties.parties().size()
              + " of "
              + Numbers.grouped(all)
              + " parties shown; --limit shows more");
    }
    return lines;
  }

  private static List<String> party(PartyDiff.Party party, PartyDiff diff, Look look) {
    Paint paint = new Paint(look);
    String head =
        switch (party.change()) {
              case ADDED -> "+ ";
              case REMOVED -> paint.glyph("− ", "- ");
              case CHANGED -> "~ ";
            }
            + party.id()
            + " "
            + party.caption()
            + " ("
            + party.schema()
            + ")"
            + dates(party, diff);
    List<String> lines = new ArrayList<>(Paragraph.wrap(head, look.width(), "", "    "));
    if (party.change() == PartyDiff.Change.CHANGED) {
      for (PartyDiff.Difference difference : party.differences()) {
        lines.addAll(Paragraph.wrap(words(difference, party), look.width(), "    ", "      "));
      }
    }
    return lines;
  }

  private static String dates(PartyDiff.Party party, PartyDiff diff) {
    return switch (party.change()) {
      case ADDED ->
          party.listed().isEmpty()
              ? "; the list does not date the listing"
              : "; listed " + String.join(", ", party.listed());
      case REMOVED ->
          "; gone from what was fetched "
              + AgeWords.day(diff.to().fetched())
              + (party.listed().isEmpty() ? "" : ", listed " + String.join(", ", party.listed()))
              + (party.ended().isEmpty()
                  ? ", the list does not date its end"
                  : ", ended " + String.join(", ", party.ended()));
      case CHANGED -> "";
    };
  }

  private static String words(PartyDiff.Difference difference, PartyDiff.Party party) {
    String where =
        (difference.schema().equals(party.schema()) ? "" : difference.schema() + " ")
            + difference.label()
            + ": ";
    if (difference.before() == null) {
      return "+ " + where + difference.after();
    }
    if (difference.after() == null) {
      return "- " + where + difference.before();
    }
    return "~ " + where + difference.before() + " -> " + difference.after();
  }
}
