package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.PartyCounts;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.UpdateAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Updates as text: a line a source, as each is done, and a sentence at the end.
public final class UpdateText {

  private static final double MILLIS = 1000;

  private UpdateText() {}

  /// One source.
  public static List<String> line(UpdateAnswer.Updated source, Instant now, Look look) {
    Paint paint = new Paint(look);
    String name = source.source() + "  ";
    return switch (source.outcome()) {
      case UPDATED ->
          wrap(
              name + "done  " + changes(source, look) + note(source) + "  " + seconds(source),
              look);
      case UNCHANGED ->
          wrap(
              name
                  + "unchanged  "
                  + serving(source, "still ", now)
                  + note(source)
                  + "  "
                  + seconds(source),
              look);
      case REFUSED, FAILED ->
          wrap(
              name
                  + paint.attention(
                      source.outcome() == UpdateAnswer.Outcome.REFUSED ? "refused" : "failed")
                  + "  "
                  + source.reason()
                  + note(source)
                  + "; "
                  + serving(source, "serving ", now)
                  + (source.outcome() == UpdateAnswer.Outcome.REFUSED
                      ? "."
                      : ". Retry: chokepoint source update " + source.source()),
              look);
    };
  }

  private static List<String> wrap(String text, Look look) {
    return Paragraph.wrap(text.replace("  ", "\u00a0 "), look.width(), "", "    ").stream()
        .map(line -> line.replace("\u00a0 ", "  ").replace('\u00a0', ' '))
        .toList();
  }

  private static String note(UpdateAnswer.Updated source) {
    return source.note() == null ? "" : ", " + source.note();
  }

  private static String serving(UpdateAnswer.Updated source, String verb, Instant now) {
    SourceFacts facts = source.facts();
    return facts == null
        ? "nothing of it is imported"
        : verb
            + "version "
            + facts.version()
            + " of "
            + AgeWords.day(facts.fetched())
            + " ("
            + AgeWords.of(Duration.between(facts.fetched(), now))
            + ")";
  }

  private static String changes(UpdateAnswer.Updated source, Look look) {
    SourceFacts facts = source.facts();
    PartyCounts changes = source.changes();
    String entities = facts == null ? "" : Numbers.grouped(facts.entities()) + " entities";
    String rejected =
        source.rejected() == 0
            ? ""
            : ", " + Numbers.grouped(source.rejected()) + " records rejected";
    return changes == null
        ? entities + rejected
        : counts(changes, look) + " parties, " + entities + rejected;
  }

  /// `+3 −1 ~12`.
  static String counts(PartyCounts counts, Look look) {
    return "+"
        + Numbers.grouped(counts.added())
        + " "
        + new Paint(look).glyph("−", "-")
        + Numbers.grouped(counts.removed())
        + " ~"
        + Numbers.grouped(counts.changed());
  }

  private static String seconds(UpdateAnswer.Updated source) {
    return String.format(Locale.ROOT, "%.1f s", source.took().toMillis() / MILLIS);
  }

  /// All of them.
  public static List<String> end(UpdateAnswer answer) {
    List<String> lines = new ArrayList<>();
    if (answer.failed() > 0) {
      lines.add(answer.failed() + " of " + answer.sources().size() + " failed. Exit 5.");
    }
    return lines;
  }
}
