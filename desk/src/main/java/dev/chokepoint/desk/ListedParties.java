package dev.chokepoint.desk;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.evidence.codec.NamedDatasets;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Who is on a list of measures: by a topic that its publisher gives it, or by a listing of it that
/// has not surely ended. Sources that state listings need not repeat them as topics.
public final class ListedParties {

  /// FollowTheMoney topics that say that a party is on a list of measures.
  private static final List<String> LISTED =
      List.of("sanction", "export.control", "debarment", "reg.action", "wanted", "crime.terror");

  /// Listings of one party that are read before it is taken for one that no longer stands on any.
  private static final int MOST_LISTINGS = 50;

  private final Snapshot snapshot;
  private final LocalDate day;

  /// @param day on which listings must stand
  public ListedParties(Snapshot snapshot, LocalDate day) {
    this.snapshot = snapshot;
    this.day = day;
  }

  /// Those of today, by the clock of a desk.
  public static ListedParties today(Desk desk) {
    return new ListedParties(
        desk.snapshot(), LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC));
  }

  /// Whether one of some topics says that a party is on a list of measures.
  public static boolean byTopic(Collection<String> topics) {
    return topics.stream().anyMatch(ListedParties::isListing);
  }

  /// Whether a topic says that a party is on a list of measures, and not merely linked to one.
  public static boolean isListing(String topic) {
    return !topic.endsWith(".linked")
        && LISTED.stream().anyMatch(each -> topic.equals(each) || topic.startsWith(each + "."));
  }

  /// Whether a party is on a list.
  public boolean has(String id) {
    Optional<Entity> entity = snapshot.entity(id);
    return entity.isPresent() && has(id, entity.get().values("topics"));
  }

  /// The same of a party whose topics are known.
  public boolean has(String id, Collection<String> topics) {
    return byTopic(topics) || isNamed(id);
  }

  /// Whether a listing that stands names it. A listing also names what lists of goods control, so
  /// that only the property which says whom it is on counts.
  private boolean isNamed(String id) {
    return snapshot.referring(id, "Sanction", MOST_LISTINGS).stream()
        .flatMap(listing -> snapshot.entity(listing).stream())
        .filter(listing -> listing.values("entity").contains(id))
        .anyMatch(this::stands);
  }

  private boolean stands(Entity listing) {
    return Listing.of(listing, NamedDatasets.of(listing)).on(day) != Listing.Force.NOT_IN_FORCE;
  }
}
