package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.ScreenAnswer;
import dev.chokepoint.desk.ScreenFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What screening found, as text.
public final class ScreenText {

  private static final int LISTS_NAMED = 8;

  private final Look look;
  private final Paint paint;

  public ScreenText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  public List<String> lines(ScreenAnswer answer) {
    List<String> lines = new ArrayList<>();
    if (answer.lists().isEmpty()) {
      return List.of(
          "Nothing to screen against: there are no sources yet. Read one with chokepoint import, or"
              + " try chokepoint demo.");
    }
    if (answer.matches().isEmpty()) {
      lines.addAll(
          Paragraph.wrap(
              paint.glyph("○", "[NONE]")
                  + " NO MATCH for \""
                  + answer.query().name()
                  + "\" from "
                  + score(answer.threshold())
                  + " on in "
                  + lists(answer)
                  + ". This is not a clearance.",
              look.width(),
              "",
              "  "));
      return lines;
    }
    for (ScreenAnswer.Match match : answer.matches()) {
      lines.addAll(match(match));
    }
    if (answer.total() > answer.matches().size()) {
      lines.add(
          paint.quiet(
              answer.matches().size()
                  + " of "
                  + Numbers.grouped(answer.total())
                  + " shown; --limit shows more"));
    }
    if (answer.matches().getFirst().reading() != ScreenAnswer.Reading.AS_GIVEN) {
      lines.addAll(
          Paragraph.wrap(
              "Without --schema the name is read as a person's, an organisation's and anything's;"
                  + " of each match the best score is shown.",
              look.width(),
              "",
              "  "));
    }
    lines.addAll(Paragraph.wrap("Searched: " + lists(answer) + ".", look.width(), "", "  "));
    lines.add("A match is a lead, not a finding of law.");
    return lines;
  }

  private List<String> match(ScreenAnswer.Match match) {
    List<String> lines = new ArrayList<>();
    String verdict =
        switch (match.verdict()) {
          case ON_A_LIST -> paint.listed(paint.glyph("■", "[LISTED]") + " ON A LIST");
          case POSSIBLE_MATCH -> paint.attention(paint.glyph("◇", "[CHECK]") + " POSSIBLE MATCH");
          case NO_MATCH -> paint.glyph("○", "[NONE]") + " NO MATCH";
        };
    String countries =
        match.countries().isEmpty()
            ? ""
            : ", " + String.join(" ", match.countries()).toUpperCase(Locale.ROOT);
    lines.add(
        verdict
            + "   "
            + paint.strong(match.caption())
            + "   ("
            + match.schemaLabel()
            + countries
            + ")   score "
            + score(match.score()));
    lines.add(
        "  appears on "
            + String.join(", ", match.sources())
            + " as "
            + match.id()
            + (match.topics().isEmpty() ? "" : ", topics " + String.join(", ", match.topics())));
    lines.addAll(
        Paragraph.wrap(
            why(match.reading()) + match.explanation().sentence().text(),
            look.width(),
            "  ",
            "       "));
    lines.addAll(Paragraph.wrap(match.explanation().settle().text(), look.width(), "  ", "  "));
    lines.add("");
    return lines;
  }

  private static String why(ScreenAnswer.Reading reading) {
    return switch (reading) {
      case AS_GIVEN, ANYTHING -> "why: ";
      case PERSON -> "why, read as a person's name: ";
      case ORGANISATION -> "why, read as an organisation's name: ";
    };
  }

  private static String lists(ScreenAnswer answer) {
    String named =
        answer.lists().stream()
            .limit(LISTS_NAMED)
            .map(list ->
                list.name()
                    + " version "
                    + list.version()
                    + " of "
                    + LocalDate.ofInstant(list.fetched(), ZoneOffset.UTC))
            .collect(Collectors.joining(", "));
    int more = answer.lists().size() - LISTS_NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  /// Two decimals, cut and not rounded, so that 1.00 is said only of names written alike.
  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", Math.floor(score * 100 + 1e-9) / 100);
  }

  /// What screening a table gave.
  public static List<String> counts(ScreenFile.Counts counts) {
    List<String> lines = new ArrayList<>(counts.notes());
    lines.add(
        Numbers.grouped(counts.rows())
            + " parties screened: "
            + Numbers.grouped(counts.onAList())
            + " on a list, "
            + Numbers.grouped(counts.possible())
            + " to be looked at, "
            + Numbers.grouped(counts.none())
            + " without a match, which is not a clearance.");
    if (counts.unread() > 0) {
      lines.add(
          Numbers.grouped(counts.unread())
              + " rows could not be read; the column reason says why.");
    }
    return lines;
  }
}
