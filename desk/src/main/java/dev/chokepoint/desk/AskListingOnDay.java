package dev.chokepoint.desk;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// "Was it on the list that day?"
public final class AskListingOnDay {

  private static final int MOST_LISTINGS = 100;
  private static final String LISTING = "Sanction";

  private final Desk desk;

  public AskListingOnDay(Desk desk) {
    this.desk = desk;
  }

  /// What every list says of that day.
  ///
  /// @param day in UTC; what was fetched by its end counts as seen
  /// @throws BadRequest if no kept version of any source knows the id
  public ListingOnDay answer(String id, LocalDate day) {
    return desk.asking(() -> answer(desk.snapshot(), id, day));
  }

  private ListingOnDay answer(Snapshot snapshot, String id, LocalDate day) {
    List<ListingOnDay.OnList> lists = new ArrayList<>();
    String caption = id;
    for (SourceVersion current : snapshot.sources()) {
      String source = current.source().name();
      List<SourceVersion> kept = snapshot.versions(source);
      Optional<SourceVersion> knowing =
          kept.stream()
              .filter(version -> snapshot.entity(id, source, version.number()).isPresent())
              .findFirst();
      if (knowing.isPresent()) {
        Entity party = snapshot.entity(id, source, knowing.get().number()).orElseThrow();
        caption = caption.equals(id) ? party.caption(desk.model()) : caption;
        lists.add(onList(snapshot, id, day, kept, knowing.get()));
      }
    }
    if (lists.isEmpty()) {
      throw BadRequest.notFound(
          Sentence.of(
              "no kept version of any source speaks about {0}; chokepoint search finds ids by name",
              id));
    }
    return new ListingOnDay(id, caption, day, lists);
  }

  private ListingOnDay.OnList onList(
      Snapshot snapshot,
      String id,
      LocalDate day,
      List<SourceVersion> kept,
      SourceVersion knowing) {
    String source = knowing.source().name();
    Optional<SourceVersion> then =
        kept.stream().filter(version -> !fetchedOn(version).isAfter(day)).findFirst();
    List<ListingOnDay.Listing> listings = listings(snapshot, id, source, knowing.number());
    return new ListingOnDay.OnList(
        source,
        then.map(version ->
                snapshot.entity(id, source, version.number()).isPresent()
                    ? ListingOnDay.Seen.YES
                    : ListingOnDay.Seen.NO)
            .orElse(ListingOnDay.Seen.NOT_KEPT),
        then.map(SourceVersion::number).orElse(null),
        then.map(version -> version.source().fetched()).orElse(null),
        next(kept, day),
        stated(listings, day),
        listings);
  }

  private static LocalDate fetchedOn(SourceVersion version) {
    return version.source().fetched().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /// The oldest of those fetched later.
  private static @Nullable Instant next(List<SourceVersion> kept, LocalDate day) {
    return kept.reversed().stream()
        .filter(version -> fetchedOn(version).isAfter(day))
        .map(version -> version.source().fetched())
        .findFirst()
        .orElse(null);
  }

  private List<ListingOnDay.Listing> listings(
      Snapshot snapshot, String id, String source, long version) {
    return snapshot.referring(id, source, version, MOST_LISTINGS).stream()
        .flatMap(other -> snapshot.entity(other, source, version).stream())
        .filter(other -> desk.model().isA(other.schema(), LISTING))
        .filter(other -> other.values("entity").contains(id))
        .map(sanction ->
            new ListingOnDay.Listing(
                Stream.of("listingDate", "startDate")
                    .flatMap(property -> sanction.values(property).stream())
                    .sorted()
                    .findFirst()
                    .orElse(null),
                sanction.values("endDate").stream().sorted().reduce((a, b) -> b).orElse(null),
                Stream.of("programId", "program", "authority")
                    .flatMap(property -> sanction.first(property).stream())
                    .findFirst()
                    .orElse(null)))
        .distinct()
        .toList();
  }

  private static ListingOnDay.Stated stated(List<ListingOnDay.Listing> listings, LocalDate day) {
    boolean unclear = listings.isEmpty();
    for (ListingOnDay.Listing listing : listings) {
      ListingOnDay.Stated one = StatedListing.on(listing, day);
      if (one == ListingOnDay.Stated.YES) {
        return one;
      }
      unclear |= one == ListingOnDay.Stated.NOT_STATED;
    }
    return unclear ? ListingOnDay.Stated.NOT_STATED : ListingOnDay.Stated.NO;
  }
}
