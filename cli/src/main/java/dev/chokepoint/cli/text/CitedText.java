package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The documents that an answer cites, by their numbers.
final class CitedText {

  private final Look look;

  CitedText(Look look) {
    this.look = look;
  }

  List<String> lines(List<CitedSource> sources) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        new Paint(look)
            .strong("SOURCES (letter: reliability of the source, A best, F not judged)"));
    for (CitedSource source : sources) {
      String number = "[" + source.number() + "]";
      lines.addAll(
          Paragraph.wrap(
              String.join(" · ", parts(source)),
              look.width(),
              "  " + number + " ",
              " ".repeat(number.length() + 3)));
    }
    lines.addAll(
        Paragraph.wrap(
            "Sources that rest on the same origin do not corroborate each other.",
            look.width(),
            "  ",
            "  "));
    return lines;
  }

  private static List<String> parts(CitedSource source) {
    List<String> parts = new ArrayList<>(List.of(source.title()));
    Stream.of(source.publisher(), source.published(), source.url())
        .filter(text -> text != null)
        .forEach(parts::add);
    parts.add("reliability " + source.reliability());
    if (source.restsOn() != null) {
      parts.add("rests on " + source.restsOn());
    }
    return parts;
  }
}
