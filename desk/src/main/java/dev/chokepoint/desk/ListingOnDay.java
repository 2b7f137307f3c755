package dev.chokepoint.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a party was on lists on a day, told twice and never mixed: from the versions that we
/// fetched, and from the dates that the lists themselves give.
///
/// @param id of the party
/// @param caption what to call it
/// @param day in UTC
/// @param lists those of which any kept version knows the party, by name
public record ListingOnDay(String id, String caption, LocalDate day, List<OnList> lists) {

  /// What we saw.
  public enum Seen {
    /// It was in the version that was the newest by the end of that day.
    YES,
    /// It was not.
    NO,
    /// No version that was fetched by then is kept.
    NOT_KEPT
  }

  /// What the list says.
  public enum Stated {
    /// A listing had begun and had not ended.
    YES,
    /// Every listing that it dates began later, or had ended.
    NO,
    /// It gives no dates, or none exact enough.
    NOT_STATED
  }

  /// One list.
  ///
  /// @param version that was the newest by the end of that day; null where none is kept
  /// @param fetched when that was fetched
  /// @param next when the version after it was fetched, so that a change between the two was not
  ///   seen before; null where there is none
  /// @param listings as the newest kept version that knows the party dates them
  public record OnList(
      String source,
      Seen seen,
      @Nullable Long version,
      @Nullable Instant fetched,
      @Nullable Instant next,
      Stated stated,
      List<Listing> listings) {

    public OnList {
      listings = List.copyOf(listings);
    }
  }

  /// A listing as its list dates it.
  ///
  /// @param began as written; null where it is not
  /// @param ended as written; null where it is not
  /// @param programme under which; null where it is not said
  public record Listing(
      @Nullable String began, @Nullable String ended, @Nullable String programme) {}

  public ListingOnDay {
    lists = List.copyOf(lists);
  }
}
