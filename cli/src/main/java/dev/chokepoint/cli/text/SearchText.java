package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.SearchAnswer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a search found, as text.
public final class SearchText {

  private static final int MOST_COUNTS = 6;

  private final Look look;
  private final Paint paint;
  private final boolean facets;

  /// @param facets whether counts are shown even when every hit is
  public SearchText(Look look, boolean facets) {
    this.look = look;
    this.paint = new Paint(look);
    this.facets = facets;
  }

  public List<String> lines(SearchAnswer answer) {
    if (answer.searched().isEmpty()) {
      return List.of(
          "Nothing to search: there are no sources yet. Read one with chokepoint import, or try"
              + " chokepoint demo.");
    }
    if (answer.total() == 0) {
      return nothing(answer);
    }
    List<String> lines = new ArrayList<>();
    if (answer.approximate()) {
      lines.add("Nothing has these words as written; these come near:");
    }
    answer.hits().forEach(hit -> addHit(hit, lines));
    boolean all = answer.total() == answer.hits().size();
    if (!all) {
      lines.add(paint.quiet(page(answer)));
    }
    if (!all || facets) {
      answer.facets().stream()
          .filter(facet -> !facet.field().equals("since"))
          .forEach(facet -> addFacet(facet, lines));
    }
    return lines;
  }

  private List<String> nothing(SearchAnswer answer) {
    String what = answer.query().isBlank() ? "" : " for \"" + answer.query() + "\"";
    String searched =
        answer.searched().stream()
            .map(source ->
                source.name()
                    + " version "
                    + source.version()
                    + " of "
                    + source.fetched().atZone(ZoneOffset.UTC).toLocalDate())
            .collect(Collectors.joining(", "));
    List<String> lines = new ArrayList<>();
    for (SearchAnswer.Emptied emptied : answer.emptied()) {
      lines.add(
          "Without "
              + emptied.condition()
              + " there would be "
              + Numbers.grouped(emptied.total())
              + ".");
    }
    lines.addAll(
        0,
        Paragraph.wrap(
            "Nothing found"
                + what
                + ". Searched: "
                + searched
                + ". No match in these is not a clearance.",
            look.width(),
            "",
            ""));
    return lines;
  }

  private void addHit(SearchAnswer.Hit hit, List<String> lines) {
    List<String> facts = new ArrayList<>(List.of(hit.schemaLabel()));
    if (!hit.countries().isEmpty()) {
      facts.add(
          hit.countries().stream()
              .map(code -> code.toUpperCase(Locale.ROOT))
              .collect(Collectors.joining(" ")));
    }
    facts.addAll(hit.sources());
    lines.add(paint.strong(hit.caption()) + "  (" + String.join(", ", facts) + ")");
    lines.add("  " + hit.id() + matched(hit));
  }

  private String matched(SearchAnswer.Hit hit) {
    SearchAnswer.Matched matched = hit.matched();
    if (matched == null || matched.value().equals(hit.caption())) {
      return "";
    }
    String before = "  " + matched.property() + ": ";
    int room = look.width() - 2 - hit.id().length() - before.length();
    return before + new Snippet(paint).of(matched, room);
  }

  private static String page(SearchAnswer answer) {
    if (answer.hits().isEmpty()) {
      return "There are " + Numbers.grouped(answer.total()) + " in all, fewer than --offset.";
    }
    long last = answer.offset() + (long) answer.hits().size();
    String shown =
        answer.offset() == 0
            ? Numbers.grouped(last)
            : Numbers.grouped(answer.offset() + 1L) + " to " + Numbers.grouped(last);
    String more = last < answer.total() ? "; --limit shows more, --offset goes on" : "";
    return shown + " of " + Numbers.grouped(answer.total()) + " shown" + more;
  }

  private void addFacet(SearchAnswer.Facet facet, List<String> lines) {
    List<SearchAnswer.Count> counts = facet.counts();
    if (counts.isEmpty()) {
      return;
    }
    String first =
        counts.stream()
            .limit(MOST_COUNTS)
            .map(count -> count.value() + " " + Numbers.grouped(count.entities()))
            .collect(Collectors.joining(", "));
    String rest =
        counts.size() > MOST_COUNTS ? " and " + (counts.size() - MOST_COUNTS) + " more" : "";
    String name = String.format(Locale.ROOT, "  %-8s ", facet.field());
    Paragraph.wrap(first + rest, look.width(), name, " ".repeat(name.length()))
        .forEach(line -> lines.add(paint.quiet(line)));
  }
}
