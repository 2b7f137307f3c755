package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the parties of orders by name and number. For one thread.
final class PartyLookup {

  private static final int KEPT = 20_000;
  private static final int MOST_MATCHES = 5;

  private final Snapshot snapshot;
  private final Matching matching;
  private final Model model;
  private final ListTies ties;
  private final double threshold;
  private final Screener screener;
  private final RecentAnswers<Asked, List<Found>> recent = new RecentAnswers<>(KEPT);

  PartyLookup(Snapshot snapshot, Matching matching, Model model, ListTies ties, double threshold) {
    this.snapshot = snapshot;
    this.matching = matching;
    this.model = model;
    this.ties = ties;
    this.threshold = threshold;
    Map<String, NameIndex> indexes = snapshot.indexes(matching.index());
    this.screener = matching.screener(List.copyOf(indexes.values()));
  }

  /// What is known of a party to compare it by.
  private record Asked(
      String name,
      @Nullable String schema,
      @Nullable String country,
      @Nullable String founded,
      @Nullable String address,
      String identifiers) {

    static Asked of(OrderParty party) {
      Optional<String> schema = party.text(PartyField.SCHEMA);
      return new Asked(
          party.text(PartyField.NAME).orElse(""),
          schema.orElse(party.role() == Role.VESSEL ? "Vessel" : null),
          party.text(PartyField.COUNTRY).orElse(null),
          party.text(PartyField.FOUNDED).orElse(null),
          party.text(PartyField.ADDRESS).orElse(null),
          party.text(PartyField.IDENTIFIER).orElse(""));
    }
  }

  /// A party found.
  ///
  /// @param byNumber whether a number agrees
  /// @param sentence why
  record Found(
      Entity entity,
      String caption,
      double score,
      boolean byNumber,
      Sentence sentence,
      ListTies.Tie tie) {}

  /// Those that score at least the threshold, best first, at most five.
  List<Found> find(OrderParty party) {
    return recent.of(Asked.of(party), this::find);
  }

  private List<Found> find(Asked asked) {
    if (asked.name().isBlank() && asked.identifiers().isBlank()) {
      return List.of();
    }
    record Hit(Screener.Match match, Party asked) {}
    List<Hit> hits = new ArrayList<>();
    for (Party reading : readings(asked)) {
      for (Screener.Match match : screener.retrieve(reading, threshold)) {
        hits.add(new Hit(match, reading));
      }
    }
    hits.sort(
        Comparator.comparingDouble((Hit hit) -> hit.match().score())
            .reversed()
            .thenComparing(hit -> hit.match().id()));
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Hit hit : hits) {
      if (found.size() == MOST_MATCHES) {
        break;
      }
      if (seen.add(snapshot.canonical(hit.match().id()))) {
        Explanation why = matching.explain(hit.asked(), screener.party(hit.match()));
        snapshot
            .entity(hit.match().id())
            .ifPresent(entity ->
                found.add(
                    new Found(
                        entity,
                        entity.caption(model),
                        hit.match().score(),
                        agreesInNumber(why),
                        why.sentence(),
                        ties.of(entity))));
      }
    }
    return found;
  }

  private List<Party> readings(Asked asked) {
    List<String> names = asked.name().isBlank() ? List.of() : List.of(asked.name());
    List<String> dates = asked.founded() == null ? List.of() : List.of(asked.founded());
    List<String> countries = asked.country() == null ? List.of() : List.of(asked.country());
    List<String> addresses = asked.address() == null ? List.of() : List.of(asked.address());
    List<PartyIdentifier> numbers =
        Arrays.stream(asked.identifiers().split(";"))
            .map(String::strip)
            .filter(number -> !number.isEmpty())
            .map(number -> PartyIdentifier.of(PartyIdentifier.ANY, number))
            .toList();
    String schema = asked.schema();
    return schema != null && model.schema(schema) != null
        ? List.of(matching.analyse(schema, names, dates, countries, addresses, numbers))
        : matching.readings(names, dates, countries, addresses, numbers);
  }

  private static boolean agreesInNumber(Explanation why) {
    return why.features().stream()
        .anyMatch(feature ->
            feature.kind() == Feature.Kind.IDENTIFIER
                && feature.standing() == Feature.Standing.AGREES);
  }
}
