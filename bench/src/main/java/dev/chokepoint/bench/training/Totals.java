package dev.chokepoint.bench.training;

import dev.chokepoint.bench.training.Judgement.First;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How often what, over items whose data bear out the same share of the way.
///
/// @param evidence `all`, `part` or `none`
/// @param items how many there are
/// @param first items whose planted route stands first
/// @param part items where a part of it stands first
/// @param told items whose planted route is among those told
/// @param other items where another route stands first
/// @param nothing items of which no route is told
/// @param decoysTold items with a decoy on any route told
/// @param decoysPreferred items with a decoy preferred to the planted route
public record Totals(
    String evidence,
    int items,
    int first,
    int part,
    int other,
    int nothing,
    int told,
    int decoysTold,
    int decoysPreferred) {

  /// All totals, by evidence.
  ///
  /// @param rows one for each kind of evidence
  public record All(List<Totals> rows) {

    public All {
      rows = List.copyOf(rows);
    }

    /// In sentences.
    public List<String> sentences() {
      return rows.stream().map(Totals::sentence).toList();
    }

    /// The totals of the items of one kind.
    ///
    /// @throws java.util.NoSuchElementException if there are none
    public Totals of(String evidence) {
      return rows.stream().filter(row -> row.evidence().equals(evidence)).findFirst().orElseThrow();
    }
  }

  /// Adds up.
  public static All of(List<Judgement> judged) {
    Map<String, List<Judgement>> byEvidence = new TreeMap<>();
    judged.forEach(each ->
        byEvidence
            .computeIfAbsent(each.planted().evidence(), evidence -> new ArrayList<>())
            .add(each));
    return new All(
        new TreeSet<>(byEvidence.keySet())
            .stream()
                .map(evidence -> of(evidence, byEvidence.getOrDefault(evidence, List.of())))
                .toList());
  }

  private static Totals of(String evidence, List<Judgement> judged) {
    return new Totals(
        evidence,
        judged.size(),
        count(judged, First.PLANTED),
        count(judged, First.PART),
        count(judged, First.OTHER),
        count(judged, First.NOTHING),
        (int) judged.stream().filter(each -> each.place() > 0).count(),
        (int) judged.stream().filter(each -> !each.decoysTold().isEmpty()).count(),
        (int) judged.stream().filter(each -> !each.decoysPreferred().isEmpty()).count());
  }

  private static int count(List<Judgement> judged, First first) {
    return (int) judged.stream().filter(each -> each.first() == first).count();
  }

  private String sentence() {
    return "evidence "
        + evidence
        + ": "
        + items
        + " items; planted route first in "
        + first
        + ", told in "
        + told
        + "; first otherwise: a part of it "
        + part
        + ", another route "
        + other
        + ", none "
        + nothing
        + "; decoys told in "
        + decoysTold
        + ", preferred in "
        + decoysPreferred;
  }
}
