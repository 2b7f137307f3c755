package dev.chokepoint.web.page.search;

import dev.chokepoint.web.page.entity.EntityPage;
import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param asked the words, as typed
/// @param count how many there are, in a sentence
/// @param approximate whether words were taken as misspelt, in a sentence; null where they were not
/// @param chosen conditions, each with the page without it
/// @param entered things that people entered by hand and that have the words, beside what is found
/// @param away why it cannot be told what people entered, in a sentence; null where it is told
/// @param peek the one that is looked at beside the list; null where none is
/// @param empty what to do where nothing was found; null where something was
public record SearchPage(
    String asked,
    String count,
    @Nullable String approximate,
    List<Chosen> chosen,
    List<Facet> facets,
    List<Hit> hits,
    List<Entered> entered,
    @Nullable String away,
    ResultTable.Paging paging,
    @Nullable EntityPage peek,
    @Nullable String unpeek,
    @Nullable Empty empty) {

  /// Something entered by hand.
  public record Entered(NameText name, String kind, String href, String by) {}

  /// A condition.
  public record Chosen(String words, String without) {}

  /// A way to narrow.
  ///
  /// @param byDay whether a day may be typed, too
  public record Facet(String title, boolean byDay, List<Value> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /// A value of a facet.
  ///
  /// @param chosen whether the search is narrowed to it; then its link takes it away
  public record Value(String words, long count, String href, boolean chosen) {}

  /// One found.
  ///
  /// @param about countries and sources, in a line
  /// @param statuses whether it is on a list, or linked to one that is
  /// @param matched the property in which the words were found; null where it was only narrowed
  /// @param pieces of the value in which they were found
  public record Hit(
      String id,
      NameText name,
      String href,
      String peek,
      boolean peeked,
      String kind,
      String about,
      List<Status> statuses,
      @Nullable String matched,
      List<Piece> pieces) {
    public Hit {
      statuses = List.copyOf(statuses);
      pieces = List.copyOf(pieces);
    }
  }

  /// A piece of a value; `met` where it is a word that was looked for.
  public record Piece(String text, boolean met) {}

  public SearchPage {
    chosen = List.copyOf(chosen);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
    entered = List.copyOf(entered);
  }
}
