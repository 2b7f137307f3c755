package dev.chokepoint.desk;

import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What screening a party found.
///
/// @param query as asked
/// @param threshold from which score on a party is a possible match
/// @param verdict the strongest that any match gives
/// @param matches the first ones, best first
/// @param total how many there are
/// @param lists what was searched, in which version
public record ScreenAnswer(
    PartyQuery query,
    double threshold,
    Verdict verdict,
    List<Match> matches,
    int total,
    List<SearchedList> lists) {

  /// What a person should make of it.
  public enum Verdict {
    /// A listed party whose name is written alike, or whose number agrees.
    ON_A_LIST,
    /// Somebody must look.
    POSSIBLE_MATCH,
    /// Nothing reaches the threshold in the lists that were searched; not a clearance.
    NO_MATCH
  }

  /// As whose the name asked about was read. When nobody said what the party is, it is read in
  /// every way, and the one with the best score counts.
  public enum Reading {
    /// As what the question says that it is.
    AS_GIVEN,
    PERSON,
    ORGANISATION,
    ANYTHING;

    static Reading of(Party asked) {
      return switch (asked.family()) {
        case PERSON -> PERSON;
        case ORGANISATION -> ORGANISATION;
        default -> ANYTHING;
      };
    }
  }

  /// A party that may be the one asked about.
  ///
  /// @param id as its source gives it
  /// @param schema name of its schema
  /// @param schemaLabel the schema in words
  /// @param caption what to call it
  /// @param countries codes on record
  /// @param topics why it is on a list, as FollowTheMoney topics
  /// @param sources names of the lists that have it, sorted
  /// @param score how surely it is the one asked about, in [0,1]
  /// @param verdict what this match alone gives
  /// @param reading how the name was read for the score
  /// @param explanation why
  public record Match(
      String id,
      String schema,
      String schemaLabel,
      String caption,
      List<String> countries,
      List<String> topics,
      List<String> sources,
      double score,
      Verdict verdict,
      Reading reading,
      Explanation explanation) {

    public Match {
      countries = List.copyOf(countries);
      topics = List.copyOf(topics);
      sources = List.copyOf(sources);
    }
  }

  /// A list that was searched.
  ///
  /// @param title for people, null when nobody gave one
  /// @param version counted from 1
  /// @param fetched when it was imported
  /// @param parties how many parties of it can be found
  public record SearchedList(
      String name, @Nullable String title, long version, Instant fetched, int parties) {}

  public ScreenAnswer {
    matches = List.copyOf(matches);
    lists = List.copyOf(lists);
  }
}
