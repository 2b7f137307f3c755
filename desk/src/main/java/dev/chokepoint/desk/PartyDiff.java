package dev.chokepoint.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two versions of a source say differently, party by party.
///
/// @param source name of the source
/// @param from the older version
/// @param to the newer version
/// @param counts of all parties
/// @param others how many other records differ that belong to no party, such as links
/// @param parties the first ones: added, removed, changed, each by id
public record PartyDiff(
    String source, Version from, Version to, PartyCounts counts, long others, List<Party> parties) {

  /// A version.
  ///
  /// @param fetched when it was fetched
  public record Version(long number, Instant fetched) {}

  /// What became of a party.
  public enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// A party.
  ///
  /// @param id its id
  /// @param caption what to call it
  /// @param schema what it is, as a schema's name
  /// @param listed days on which it was listed as the list itself says; empty where it says none
  /// @param ended days on which the listing ended as the list itself says; empty where none
  /// @param differences dates of listings first, then by property
  public record Party(
      Change change,
      String id,
      String caption,
      String schema,
      List<String> listed,
      List<String> ended,
      List<Difference> differences) {

    public Party {
      listed = List.copyOf(listed);
      ended = List.copyOf(ended);
      differences = List.copyOf(differences);
    }
  }

  /// One value that came, went or took the place of another.
  ///
  /// @param schema of the record that states it: the party's own, or one that belongs to it, such
  ///   as `Sanction`
  /// @param label of the property, for people
  /// @param before null where there was none
  /// @param after null where there is none
  public record Difference(
      String schema,
      String property,
      String label,
      @Nullable String before,
      @Nullable String after) {}

  public PartyDiff {
    parties = List.copyOf(parties);
  }
}
