package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.trace.PathToTell;
import java.util.ArrayList;
import java.util.List;

/// Paths between two parties as text: each entity passed, and between two the links that are
/// stated.
public final class PathText {

  private final Look look;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  public PathText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  /// The lines of the answer.
  public List<String> lines(PathToTell told) {
    String ends = told.name(told.question().from()) + " and " + told.name(told.question().to());
    if (told.paths().isEmpty()) {
      paragraph(
          "No path of at most "
              + told.question().longest()
              + " steps between "
              + ends
              + " is stated by any source that was read. That is no proof that there is none.");
    } else {
      int steps = told.paths().getFirst().size();
      paragraph(
          "The shortest paths between "
              + ends
              + " have "
              + steps
              + (steps == 1 ? " step" : " steps")
              + (told.answer().more() ? "; there are more of that length than are shown." : "."));
    }
    for (int i = 0; i < told.paths().size(); i++) {
      lines.add("");
      lines.add(paint.strong("PATH %d OF %d".formatted(i + 1, told.paths().size())));
      path(told, told.paths().get(i));
    }
    beside(told);
    if (!told.sources().isEmpty()) {
      lines.addAll(new CitedText(look).lines(told.sources()));
    }
    return lines;
  }

  private void path(PathToTell told, List<PathToTell.Hop> hops) {
    lines.add("  " + named(told, hops.getFirst().from()));
    for (PathToTell.Hop hop : hops) {
      for (PathToTell.Told link : hop.links()) {
        String arrow = link.forward() ? paint.glyph("──▶", "-->") : paint.glyph("◀──", "<--");
        lines.addAll(
            Paragraph.wrap(
                arrow + " " + link.words() + Marks.after(link.sources()),
                look.width(),
                "      ",
                "          "));
      }
      lines.add("  " + named(told, hop.to()));
    }
  }

  private String named(PathToTell told, String id) {
    return paint.strong(told.name(id)) + "  " + id;
  }

  private void beside(PathToTell told) {
    if (!told.answer().hubs().isEmpty()) {
      lines.add("");
      paragraph(
          (told.question().avoidHubs() ? "Not passed" : "Passed")
              + ", since they have more than "
              + told.question().hubAt()
              + " links: "
              + String.join("; ", told.answer().hubs().stream().map(told::name).toList())
              + ".");
    }
    if (!told.answer().cut().isEmpty()) {
      paragraph(
          "Only a part of the links of these was looked at, so a path may have been missed: "
              + String.join("; ", told.answer().cut().stream().map(told::name).toList())
              + ".");
    }
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), "  ", "  "));
  }
}
