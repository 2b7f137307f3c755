package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is true in the case, for those who judge an engine. Never part of the case itself.
final class TruthBook {

  private static final List<String> HEADER =
      List.of(
          "item",
          "component",
          "part",
          "hops",
          "route",
          "shipments",
          "identity",
          "evidence",
          "expected",
          "decoys",
          "lastLawful",
          "firstUnlawful",
          "situation");

  private final List<Planting> items = new ArrayList<>();
  private final List<List<String>> around = new ArrayList<>();

  void add(Planting item) {
    items.add(item);
  }

  /// Something true beside the routes: what about, whom, and what comes out.
  void around(String kind, List<Party> parties, String expected) {
    around.add(
        List.of(kind, parties.stream().map(Party::id).collect(Collectors.joining("|")), expected));
  }

  /// Content of `truth.csv`; only after the lines have their ids.
  String truth() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    items.stream()
        .sorted(Comparator.comparing(Planting::itemId))
        .forEach(item -> rows.add(row(item)));
    return CaseTables.csv(rows);
  }

  /// Content of `around.csv`.
  String around() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kind", "parties", "expected"));
    rows.addAll(around);
    return CaseTables.csv(rows);
  }

  private static List<String> row(Planting item) {
    return List.of(
        item.itemId(),
        item.componentId(),
        item.part().number(),
        Integer.toString(item.route().size()),
        item.route().stream().map(Party::id).collect(Collectors.joining("|")),
        item.steps().stream()
            .map(step -> step.map(line -> line.id).orElse("-"))
            .collect(Collectors.joining("|")),
        item.identity(),
        item.evidence().name().toLowerCase(Locale.ROOT),
        item.expected(),
        item.decoys().stream().map(line -> line.id).sorted().collect(Collectors.joining("|")),
        item.lastLawful(),
        item.firstUnlawful(),
        item.situation());
  }
}
