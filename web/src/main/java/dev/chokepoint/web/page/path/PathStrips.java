package dev.chokepoint.web.page.path;

import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.PathStrip;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Puts paths between parties into strips. Nothing in them is graded: each step is stated.
public final class PathStrips {

  private final Visit visit;
  private final UnaryOperator<String> names;

  /// @param names what to call an entity, by its id
  public PathStrips(Visit visit, UnaryOperator<String> names) {
    this.visit = visit;
    this.names = names;
  }

  /// One strip a path.
  public List<PathStrip> of(List<List<PathToTell.Hop>> paths) {
    List<PathStrip> strips = new ArrayList<>();
    for (List<PathToTell.Hop> hops : paths) {
      List<PathStrip.Piece> pieces = new ArrayList<>();
      pieces.add(party(hops.getFirst().from()));
      for (PathToTell.Hop hop : hops) {
        pieces.add(step(hop));
        pieces.add(party(hop.to()));
      }
      strips.add(
          new PathStrip(
              visit.say("path.title", strips.size() + 1, paths.size()),
              visit.say("path.steps", hops.size()),
              pieces,
              List.of()));
    }
    return strips;
  }

  private PathStrip.Party party(String id) {
    return new PathStrip.Party(NameText.of(names.apply(id)), PageUrl.of("entities", id).toString());
  }

  private PathStrip.Step step(PathToTell.Hop hop) {
    String words =
        hop.links().stream()
            .map(link -> (link.forward() ? "" : "← ") + words(link))
            .collect(Collectors.joining("; "));
    List<SourceMark> marks = new ArrayList<>();
    for (PathToTell.Told link : hop.links()) {
      marks.add(
          new SourceMark(
              visit.say("path.record"),
              PageUrl.of("entities", link.record()).toString(),
              visit.say("evidence.mark", words(link))));
    }
    return new PathStrip.Step(
        "stated", visit.say("strength.stated"), words, null, null, Said.nothing(), marks, false);
  }

  /// Its kind as pages call it, and what its record says beside.
  private String words(PathToTell.Told link) {
    String kind = link.kind();
    String property = visit.words().sayKnown("prop." + kind, link.label());
    String called = visit.words().sayKnown("schema." + kind, property.toLowerCase(Locale.ROOT));
    return visit.say(link.words(called));
  }
}
