package dev.chokepoint.web.page.screen;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.Facet;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run: under way, failed, or its rows, worst first.
///
/// @param sentence what came of it, or how far it is
/// @param state `running`, `failed`, `done` or `cut-off`
/// @param failure why it could not be screened
/// @param terms who handed it in and the policy, each a line
/// @param lists what it was screened against; null where it was not screened
/// @param export where a form sends what is selected, to get it as a file
/// @param emptied what to take away where nothing is left; null where that is nothing
/// @param changed whether only what changed since the earlier run is shown
public record RunPage(
    String id,
    String title,
    String state,
    String sentence,
    Sentence failure,
    List<String> terms,
    @Nullable Lists lists,
    List<Facet> facets,
    List<Row> rows,
    long shown,
    @Nullable String previous,
    @Nullable String next,
    @Nullable Empty emptied,
    boolean changed,
    @Nullable String changedHref,
    String by,
    @Nullable String said,
    String export) {

  /// The lists that a run was screened against.
  ///
  /// @param told how many and when they were read
  /// @param each none where the run is of an older version, which did not keep them
  public record Lists(String told, List<ListRead> each) {

    public Lists {
      each = List.copyOf(each);
    }
  }

  /// One of them.
  public record ListRead(String name, String title, String version, String fetched) {}

  /// A row of the table.
  ///
  /// @param before the verdict of the earlier run; null where there was none
  public record Row(
      long row,
      Verdict verdict,
      @Nullable Verdict before,
      Sentence why,
      int more,
      NameText party,
      NameText item,
      String href) {}

  public RunPage {
    terms = List.copyOf(terms);
    facets = List.copyOf(facets);
    rows = List.copyOf(rows);
  }
}
