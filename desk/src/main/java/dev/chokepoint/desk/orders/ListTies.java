package dev.chokepoint.desk.orders;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.controls.measures.ListingMeasures;
import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.desk.ListedParties;
import dev.chokepoint.desk.ownership.PartyMeasures;
import dev.chokepoint.evidence.codec.NamedDatasets;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What the lists of a snapshot do to a party on a day.
final class ListTies {

  private static final int MOST_LISTINGS = 200;

  private final Snapshot snapshot;
  private final MeasureTable table = MeasureTable.bundled();
  private final LocalDate day;
  private final Map<String, String> titles = new LinkedHashMap<>();

  ListTies(Snapshot snapshot, LocalDate day) {
    this.snapshot = snapshot;
    this.day = day;
    for (SourceVersion version : snapshot.sources()) {
      String title = version.source().title();
      if (title != null) {
        titles.put(version.source().name(), title);
      }
    }
  }

  /// What is done to a party.
  ///
  /// @param listed whether it is on a list of measures, known to the table or not
  /// @param measures in force on the day
  /// @param words of the measures, each with its list and since when; empty where none is known
  /// @param sources titles of the lists that speak of it
  /// @param since first day of a listing that stands, null when not stated
  record Tie(
      boolean listed,
      Set<Measure> measures,
      Sentence words,
      String sources,
      @Nullable LocalDate since) {}

  static boolean isListed(Entity entity) {
    return ListedParties.byTopic(entity.values("topics"));
  }

  Tie of(Entity entity) {
    List<Entity> sanctions = new ArrayList<>();
    for (String id : snapshot.referring(entity.id(), MOST_LISTINGS)) {
      snapshot.entity(id).filter(e -> e.schema().equals("Sanction")).ifPresent(sanctions::add);
    }
    PartyMeasures read =
        PartyMeasures.of(table, entity.id(), Optional.of(entity), sanctions, titles, day);
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    Set<Sentence> words = new LinkedHashSet<>();
    LocalDate since = null;
    for (ListingMeasures listing : read.listings()) {
      if (listing.force() == Listing.Force.NOT_IN_FORCE) {
        continue;
      }
      LocalDate begins = listing.listing().begins().from();
      since = since == null || (begins != null && begins.isBefore(since)) ? begins : since;
      for (MeasureRow row : listing.rows()) {
        measures.add(row.measure());
        words.add(words(row, begins));
      }
    }
    boolean ended =
        !read.listings().isEmpty()
            && read.listings().stream()
                .allMatch(listing -> listing.force() == Listing.Force.NOT_IN_FORCE);
    return new Tie(
        !ended && (isListed(entity) || !read.listings().isEmpty()),
        measures,
        Sentence.joined("; ", List.copyOf(words)),
        sources(entity),
        since);
  }

  private static Sentence words(MeasureRow row, @Nullable LocalDate begins) {
    if (begins == null) {
      return row.verified()
          ? Sentence.of("{0} ({1})", row.measure().words(), row.list())
          : Sentence.of("{0} ({1}, unverified)", row.measure().words(), row.list());
    }
    return row.verified()
        ? Sentence.of("{0} ({1} since {2})", row.measure().words(), row.list(), begins)
        : Sentence.of("{0} ({1} since {2}, unverified)", row.measure().words(), row.list(), begins);
  }

  private String sources(Entity entity) {
    StringJoiner names = new StringJoiner("; ");
    NamedDatasets.of(entity).stream()
        .map(name -> titles.getOrDefault(name, name))
        .distinct()
        .forEach(names::add);
    return names.toString();
  }
}
