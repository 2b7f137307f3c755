package dev.chokepoint.web.page.review;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.page.part.Compared;
import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.Facet;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The queue, the match that is looked at, and what is known around it.
///
/// @param waiting how many wait in all
/// @param shown how many of them the address asks for
/// @param words searched for; empty for none
/// @param mine how many decisions the reader entered today, 0 where it is not known who reads
/// @param gone that the match of the address does not wait, or not among those shown; null where it
///   does, or none was named
/// @param item null where none waits
/// @param empty why none is shown; null where one is
/// @param saved what was just entered; null where nothing was
/// @param by whose name the forms begin with
public record ReviewPage(
    int waiting,
    int shown,
    String words,
    long mine,
    List<Row> rows,
    @Nullable String more,
    List<Facet> facets,
    @Nullable String gone,
    @Nullable Item item,
    @Nullable Empty empty,
    @Nullable Saved saved,
    String by,
    String today) {

  /// One match in the queue.
  public record Row(
      String name,
      String href,
      NameText party,
      NameText caption,
      Verdict verdict,
      String score,
      boolean current) {}

  /// A line of what is known.
  public record Fact(String label, NameText value) {}

  /// A decision about this pair that was entered earlier.
  ///
  /// @param undone whether it was taken back
  public record Earlier(String name, String sentence, boolean undone) {}

  /// Several matches of one signature.
  ///
  /// @param samples at most three parties
  public record Group(List<String> hits, List<NameText> samples) {
    public Group {
      hits = List.copyOf(hits);
      samples = List.copyOf(samples);
    }
  }

  /// The match that is looked at.
  ///
  /// @param compared null where no list has the entity any more
  /// @param sentence as screening told it, in English
  /// @param proposed a decision that waits for a second person; null for none
  /// @param group null where it is the only one of its signature
  /// @param next address of the next match
  /// @param pin where what was found is pinned to a case
  public record Item(
      String name,
      NameText party,
      NameText caption,
      String entity,
      String entityHref,
      Verdict verdict,
      @Nullable Compared compared,
      Sentence sentence,
      @Nullable Sentence proposed,
      List<Fact> context,
      List<Earlier> earlier,
      List<Fact> reliedOn,
      @Nullable Group group,
      String next,
      String pin,
      String expires) {
    public Item {
      context = List.copyOf(context);
      earlier = List.copyOf(earlier);
      reliedOn = List.copyOf(reliedOn);
    }
  }

  /// What was just entered or taken back.
  ///
  /// @param sentence with the time and the names of the entries
  /// @param undo decisions that one press takes back; empty where they were taken back already
  public record Saved(String sentence, List<String> undo, String back) {
    public Saved {
      undo = List.copyOf(undo);
    }
  }

  public ReviewPage {
    rows = List.copyOf(rows);
    facets = List.copyOf(facets);
  }
}
