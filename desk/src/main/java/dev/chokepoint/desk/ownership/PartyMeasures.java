package dev.chokepoint.desk.ownership;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.controls.measures.ListingMeasures;
import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.evidence.codec.NamedDatasets;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the listings of one party do on a day, and which rules they seed.
///
/// A measure seeds a rule when the listing stands, the measure is in force, and both were read:
/// what is unverified is shown and decides nothing.
///
/// @param party its id
/// @param listings what each listing does
/// @param unverified ids of listings that nobody checked
public record PartyMeasures(String party, List<ListingMeasures> listings, Set<String> unverified) {

  public PartyMeasures {
    listings = List.copyOf(listings);
    unverified = Set.copyOf(unverified);
  }

  /// Reads the listings of a party.
  ///
  /// @param entity the party itself, which may name programmes without a listing of their own
  /// @param sanctions its listings
  /// @param titles titles of sources by their names
  public static PartyMeasures of(
      MeasureTable table,
      String party,
      Optional<Entity> entity,
      List<Entity> sanctions,
      Map<String, String> titles,
      LocalDate day) {
    List<ListingMeasures> listings = new ArrayList<>();
    Set<String> unverified = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    for (Entity sanction : sanctions) {
      Listing listing = Listing.of(sanction, lists(sanction, titles));
      listings.add(table.of(listing, day));
      told.addAll(listing.programmes());
      if (sanction.statements("entity").stream().allMatch(PartyMeasures::isUnverified)) {
        unverified.add(sanction.id());
      }
    }
    entity
        .flatMap(e -> Listing.ofParty(e, lists(e, titles)))
        .ifPresent(all -> {
          for (String programme : all.programmes()) {
            if (!told.contains(programme)) {
              listings.add(table.of(all.with(programme), day));
            }
          }
        });
    return new PartyMeasures(party, listings, unverified);
  }

  private static boolean isUnverified(Statement statement) {
    return statement.provenance().basis() == Basis.UNVERIFIED;
  }

  private static Set<String> lists(Entity entity, Map<String, String> titles) {
    Set<String> lists = new LinkedHashSet<>(NamedDatasets.of(entity));
    for (String dataset : List.copyOf(lists)) {
      String title = titles.get(dataset);
      if (title != null) {
        lists.add(title);
      }
    }
    return lists;
  }

  /// The party as a seed of a rule; empty when no measure in force makes it one.
  public Optional<Seed> seed(OwnershipRule rule) {
    List<Sentence> because = new ArrayList<>();
    List<Sentence> requirements = new ArrayList<>();
    Set<String> statements = new LinkedHashSet<>();
    for (ListingMeasures listing : listings) {
      for (MeasureRow row : seeding(listing, rule)) {
        because.add(because(row, listing));
        if (!row.requirement().isEmpty()) {
          requirements.add(row.requirement());
        }
        statements.addAll(listing.listing().statements());
      }
    }
    return because.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Seed(
                party,
                Sentence.joined("; ", because.stream().distinct().toList()),
                Sentence.joined(
                    "; ",
                    requirements.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Sentence::text))
                        .toList()),
                List.copyOf(statements)));
  }

  private List<MeasureRow> seeding(ListingMeasures listing, OwnershipRule rule) {
    return unverified.contains(listing.listing().id())
        ? List.of()
        : listing.seeding(rule.key()).stream().filter(MeasureRow::verified).toList();
  }

  /// Whether only what nobody checked would make it a seed.
  public boolean mayBeSeed(OwnershipRule rule) {
    return seed(rule).isEmpty()
        && listings.stream().anyMatch(listing -> !listing.seeding(rule.key()).isEmpty());
  }

  private static Sentence because(MeasureRow row, ListingMeasures listing) {
    Sentence measure = row.measure().words();
    return switch (listing.force()) {
      case UNCERTAIN ->
          Sentence.of(
              "{0}: {1} (its dates leave open whether it was in force on the day)",
              row.list(), measure);
      case IN_FORCE ->
          listing.listing().isDated()
              ? Sentence.of(
                  "{0}: {1} since {2}",
                  row.list(), measure, String.valueOf(listing.listing().begins().from()))
              : Sentence.of("{0}: {1} (date not stated; counted as in force)", row.list(), measure);
      case NOT_IN_FORCE -> Sentence.of("{0}: {1}", row.list(), measure);
    };
  }

  /// Names of the lists that the table of measures does not know; they seed nothing.
  public List<String> withoutRow() {
    return listings.stream()
        .filter(listing -> !listing.known())
        .map(listing -> name(listing.listing()))
        .distinct()
        .toList();
  }

  /// What to call a listing that no row names.
  public static String name(Listing listing) {
    List<String> words = new ArrayList<>(listing.authorities());
    words.addAll(listing.programmes());
    if (words.isEmpty()) {
      words.addAll(listing.lists());
    }
    return words.stream().limit(3).collect(Collectors.joining(", "));
  }
}
