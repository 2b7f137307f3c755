package dev.chokepoint.desk;

import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.Duplicates;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.clusters.ConflictSentence;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/// "Which parties of different lists may be one?" Those that share a number of one party are one
/// already, unless something speaks against it; these and those whose names are alike are proposed
/// to a person, who alone decides.
public final class FindDuplicates {

  /// From this score on a pair is proposed, unless another is asked for.
  public static final double DEFAULT_THRESHOLD = 0.90;

  private final Desk desk;

  public FindDuplicates(Desk desk) {
    this.desk = desk;
  }

  /// Two parties that may be one. What a person decided is not proposed again.
  ///
  /// @param left id by which the one is called
  /// @param leftCaption what to call it
  /// @param score how alike they are, in [0,1]; 1 where they share a number
  /// @param byNumber whether they share a number of one party, and something speaks against it
  /// @param sentence why
  public record Proposal(
      String left,
      String leftCaption,
      String right,
      String rightCaption,
      double score,
      boolean byNumber,
      Sentence sentence) {}

  /// What was found.
  ///
  /// @param proposals the first ones: those by number, then the best scores
  /// @param total how many there are
  /// @param parties how many parties of all sources were compared
  /// @param entered how many are new in the queue of reviews; 0 when none were to be entered
  public record Answer(
      double threshold, List<Proposal> proposals, long total, long parties, int entered) {

    public Answer {
      proposals = List.copyOf(proposals);
    }
  }

  /// Compares every party with those of other sources.
  ///
  /// @param threshold from [Matching#LOWEST_THRESHOLD] to 1
  /// @param limit how many to give, 1 to [KeepHits#MOST]
  /// @param actor who enters what is given into the queue; empty for nobody
  /// @param progress told how many parties were compared so far
  /// @throws BadRequest if threshold or limit are out of bounds
  public Answer answer(double threshold, int limit, String actor, LongConsumer progress) {
    if (!(threshold >= Matching.LOWEST_THRESHOLD && threshold <= 1)) {
      throw BadRequest.usage("--threshold is from " + Matching.LOWEST_THRESHOLD + " to 1");
    }
    if (limit < 1 || limit > KeepHits.MOST) {
      throw BadRequest.usage("--limit is a whole number from 1 to " + KeepHits.MOST);
    }
    return desk.asking(() -> answer(desk.snapshot(), threshold, limit, actor, progress));
  }

  private Answer answer(
      Snapshot snapshot, double threshold, int limit, String actor, LongConsumer progress) {
    Map<String, NameIndex> indexes = snapshot.indexes(desk.matching().index());
    Duplicates duplicates = new Duplicates(desk.matching(), List.copyOf(indexes.values()));
    List<Clusters.Conflict> conflicts = snapshot.clusters().conflicts();
    Set<Set<String>> byNumber = new HashSet<>();
    conflicts.forEach(each -> byNumber.add(pair(snapshot, each.left(), each.right())));
    Set<Set<String>> decided = new HashSet<>(byNumber);
    KeepDecisions.betweenEntities(desk)
        .forEach(each -> decided.add(pair(snapshot, each.left(), each.right())));
    List<Duplicates.Pair> pairs =
        duplicates.find(threshold, snapshot::canonical, party -> party, progress).stream()
            .filter(each -> !decided.contains(pair(snapshot, each.left().id(), each.right().id())))
            .toList();
    List<Proposal> proposals = new ArrayList<>();
    conflicts.stream().limit(limit).forEach(each -> proposals.add(proposal(snapshot, each)));
    pairs.stream()
        .limit((long) limit - proposals.size())
        .forEach(pair ->
            proposals.add(
                new Proposal(
                    snapshot.canonical(pair.left().id()),
                    caption(snapshot, pair.left().id()),
                    snapshot.canonical(pair.right().id()),
                    caption(snapshot, pair.right().id()),
                    pair.score(),
                    false,
                    duplicates.why(pair))));
    int entered = 0;
    if (!actor.isEmpty()) {
      KeepHits queue = new KeepHits(desk);
      proposals.forEach(queue::note);
      entered = queue.keep(actor);
    }
    return new Answer(
        threshold,
        proposals,
        (long) conflicts.size() + pairs.size(),
        indexes.values().stream().mapToLong(NameIndex::entities).sum(),
        entered);
  }

  private static Set<String> pair(Snapshot snapshot, String left, String right) {
    return new TreeSet<>(List.of(snapshot.canonical(left), snapshot.canonical(right)));
  }

  private Proposal proposal(Snapshot snapshot, Clusters.Conflict conflict) {
    return new Proposal(
        snapshot.canonical(conflict.left()),
        caption(snapshot, conflict.left()),
        snapshot.canonical(conflict.right()),
        caption(snapshot, conflict.right()),
        1,
        true,
        ConflictSentence.of(conflict.why()));
  }

  private String caption(Snapshot snapshot, String id) {
    return snapshot.entity(id).map(entity -> entity.caption(desk.model())).orElse(id);
  }
}
