package dev.chokepoint.desk;

import dev.chokepoint.vault.snapshots.DiffCounts;
import dev.chokepoint.vault.snapshots.StatementChange;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// "What do two versions of a source say differently?"
public final class CompareVersions {

  private final Desk desk;

  public CompareVersions(Desk desk) {
    this.desk = desk;
  }

  /// Compares two kept versions; the newest with the one before it when none is named.
  ///
  /// @param limit how many differences to keep; all are counted
  /// @throws BadRequest if there is no such source or version, or only one is kept
  public DiffAnswer answer(String source, OptionalLong from, OptionalLong to, int limit) {
    return desk.asking(() -> compare(source, from, to, limit));
  }

  /// The same party by party.
  ///
  /// @param limit how many parties to keep; all are counted
  public PartyDiff parties(String source, OptionalLong from, OptionalLong to, int limit) {
    return desk.asking(() -> {
      List<Long> kept =
          desk.snapshot().versions(source).stream().map(SourceVersion::number).toList();
      long newer = to.orElse(kept.getFirst());
      return parties(source, from.orElseGet(() -> before(source, kept, newer)), newer, limit);
    });
  }

  /// The same of two versions that are named.
  PartyDiff parties(String source, long from, long to, int limit) {
    return desk.asking(() -> {
      PartyChanges changes = new PartyChanges(desk.model());
      desk.snapshot().changes(source, from, to, changes::take);
      return new PartyDiff(
          source,
          version(source, from),
          version(source, to),
          changes.counts(),
          changes.others(),
          changes.parties(limit, id -> desk.snapshot().entity(id, source, to)));
    });
  }

  private PartyDiff.Version version(String source, long number) {
    return desk.snapshot().versions(source).stream()
        .filter(version -> version.number() == number)
        .map(version -> new PartyDiff.Version(number, version.source().fetched()))
        .findFirst()
        .orElseThrow();
  }

  private DiffAnswer compare(String source, OptionalLong from, OptionalLong to, int limit) {
    List<Long> kept = desk.snapshot().versions(source).stream().map(SourceVersion::number).toList();
    long newer = to.orElse(kept.getFirst());
    long older = from.orElseGet(() -> before(source, kept, newer));
    List<DiffAnswer.Difference> differences = new ArrayList<>();
    DiffCounts counts =
        desk.snapshot()
            .diff(
                source,
                older,
                newer,
                change -> {
                  if (differences.size() < limit) {
                    differences.add(difference(change));
                  }
                });
    return new DiffAnswer(
        source, older, newer, counts.added(), counts.removed(), counts.changed(), differences);
  }

  private static long before(String source, List<Long> kept, long newer) {
    return kept.stream()
        .filter(version -> version < newer)
        .findFirst()
        .orElseThrow(() ->
            BadRequest.notFound(
                "no version of " + source + " before " + newer + " is kept; kept are " + kept));
  }

  private static DiffAnswer.Difference difference(StatementChange change) {
    return switch (change) {
      case StatementChange.Added added -> new DiffAnswer.Difference(null, added.statement());
      case StatementChange.Removed removed -> new DiffAnswer.Difference(removed.statement(), null);
      case StatementChange.Changed changed ->
          new DiffAnswer.Difference(changed.before(), changed.after());
    };
  }
}
