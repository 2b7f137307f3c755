package dev.chokepoint.web.page.screen;

import dev.chokepoint.web.page.part.Compared;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.part.StatusSentence;
import dev.chokepoint.web.page.review.ReviewPage;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A party that is asked about, and what was found.
///
/// @param answer null while nothing was asked
/// @param runs files that were screened, newest first
public record PartyPage(Fields fields, @Nullable Answer answer, List<RunLink> runs, String by) {

  /// What stands in the form.
  public record Fields(
      String name,
      String schema,
      String country,
      String date,
      String address,
      String id,
      Threshold threshold) {

    /// Whether anything beside the name is filled in.
    public boolean more() {
      return !(schema + country + date + address + id).isBlank();
    }
  }

  /// A file that was screened.
  public record RunLink(String href, String title, String about) {}

  /// A list that was searched.
  public record Searched(
      String name, String title, String version, String fetched, String parties) {}

  /// What a decision of the past says.
  public record Past(String name, String sentence, String href) {}

  /// One that may be the party.
  ///
  /// @param kind in words, with its countries
  public record Card(
      Status status,
      NameText caption,
      String href,
      String id,
      String pin,
      String kind,
      String sources,
      String topics,
      Compared compared) {}

  /// What one rule makes of the owners of the nearest match.
  public record Owned(String rule, String sentence) {}

  /// What was found.
  ///
  /// @param read how a name without a kind was read; null where the kind was said
  /// @param hidden how many more matches there are than are shown
  public record Answer(
      StatusSentence verdict,
      List<ReviewPage.Fact> asked,
      @Nullable String read,
      List<Card> cards,
      int hidden,
      @Nullable String more,
      @Nullable NameText ownedOf,
      List<Owned> owned,
      List<Past> past,
      List<Searched> lists,
      ResultTable table) {
    public Answer {
      asked = List.copyOf(asked);
      cards = List.copyOf(cards);
      owned = List.copyOf(owned);
      past = List.copyOf(past);
      lists = List.copyOf(lists);
    }
  }

  public PartyPage {
    runs = List.copyOf(runs);
  }
}
