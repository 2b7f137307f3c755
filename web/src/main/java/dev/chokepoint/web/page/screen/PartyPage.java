package dev.chokepoint.web.page.screen;

import dev.chokepoint.web.page.entity.OwnershipPage;
import dev.chokepoint.web.page.part.Compared;
import dev.chokepoint.web.page.part.PathStrip;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.SourceMark;
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
  /// @param around this answer with what stands near it; null where that is shown
  public record Card(
      Status status,
      NameText caption,
      String href,
      String id,
      String pin,
      String kind,
      String sources,
      String topics,
      Compared compared,
      @Nullable String around) {}

  /// What one rule makes of the owners of a match.
  public record Owned(String rule, String sentence) {}

  /// Who is behind a match.
  ///
  /// @param rules what each makes of it
  /// @param stakes that they rest on, each with its evidence
  /// @param href the working in full
  public record Owners(List<Owned> rules, List<OwnershipPage.Held> stakes, String href) {
    public Owners {
      rules = List.copyOf(rules);
      stakes = List.copyOf(stakes);
    }
  }

  /// An address, phone or mail address that others have too.
  ///
  /// @param kind in words
  /// @param count how many others, in words
  /// @param rows where all of them stand
  public record Shared(
      String kind,
      NameText value,
      SourceMark evidence,
      String count,
      String rows,
      List<Neighbour> parties) {
    public Shared {
      parties = List.copyOf(parties);
    }
  }

  /// One that shares it.
  public record Neighbour(NameText name, String href, boolean listed) {}

  /// What stands near one match.
  ///
  /// @param of the match
  /// @param owners null of what nobody owns
  /// @param nearest what is near, in a sentence
  /// @param paths to listed parties
  /// @param remarks hubs not passed, and what was not looked at
  public record Around(
      NameText of,
      @Nullable Owners owners,
      List<Shared> shared,
      String nearest,
      List<PathStrip> paths,
      List<String> remarks) {
    public Around {
      shared = List.copyOf(shared);
      paths = List.copyOf(paths);
      remarks = List.copyOf(remarks);
    }
  }

  /// What was found.
  ///
  /// @param read how a name without a kind was read; null where the kind was said
  /// @param settle what would settle every match shown; null where they differ in that
  /// @param hidden how many more matches there are than are shown
  /// @param around what stands near one match; null where nothing was found
  public record Answer(
      StatusSentence verdict,
      List<ReviewPage.Fact> asked,
      @Nullable String read,
      List<Card> cards,
      @Nullable String settle,
      int hidden,
      @Nullable String more,
      @Nullable Around around,
      List<Past> past,
      List<Searched> lists,
      ResultTable table) {
    public Answer {
      asked = List.copyOf(asked);
      cards = List.copyOf(cards);
      past = List.copyOf(past);
      lists = List.copyOf(lists);
    }
  }

  public PartyPage {
    runs = List.copyOf(runs);
  }
}
