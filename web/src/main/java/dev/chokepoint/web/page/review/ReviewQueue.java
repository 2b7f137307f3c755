package dev.chokepoint.web.page.review;

import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.web.page.PageUrl;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The matches that wait for a person, those that stop an order first and then the surest, narrowed
/// by what the address says: `q`, `verdict`, `file`.
///
/// @param waiting how many wait in all
/// @param hits those that the address asks for
record ReviewQueue(int waiting, List<QueuedHit> hits) {

  ReviewQueue {
    hits = List.copyOf(hits);
  }

  static ReviewQueue of(List<KeepHits.OpenHit> open, PageUrl url) {
    List<QueuedHit> all =
        open.stream()
            .map(QueuedHit::of)
            .sorted(
                Comparator.comparing(QueuedHit::verdict)
                    .thenComparing(Comparator.comparingDouble(QueuedHit::score).reversed()))
            .toList();
    String words = url.last("q").orElse("");
    String verdict = url.last("verdict").orElse("");
    String file = url.last("file").orElse("");
    return new ReviewQueue(
        all.size(),
        all.stream()
            .filter(hit -> words.isEmpty() || hit.has(words))
            .filter(hit -> verdict.isEmpty() || hit.verdict().key().equals(verdict))
            .filter(hit -> file.isEmpty() || hit.file().equals(file))
            .toList());
  }

  /// The hit of a name; empty where it waits no longer.
  Optional<QueuedHit> named(String name) {
    return hits.stream().filter(hit -> hit.name().equals(name)).findFirst();
  }

  /// The one after a hit, else the first; empty where there is no other.
  Optional<QueuedHit> after(String name) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).name().equals(name) && i + 1 < hits.size()) {
        return Optional.of(hits.get(i + 1));
      }
    }
    return hits.stream().filter(hit -> !hit.name().equals(name)).findFirst();
  }

  /// All of one signature with a hit, itself included.
  List<QueuedHit> like(QueuedHit hit) {
    return hits.stream().filter(other -> other.signature().equals(hit.signature())).toList();
  }

  /// How many hits there are by some word, most first.
  Map<String, Long> counted(Function<QueuedHit, String> word) {
    Map<String, Long> counts = new TreeMap<>();
    hits.stream()
        .map(word)
        .filter(each -> !each.isEmpty())
        .forEach(each -> counts.merge(each, 1L, Long::sum));
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
