package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import dev.chokepoint.vault.snapshots.segment.OpenSegment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one source had said by a certain day.
///
/// A statement counts
/// - if it stands in the current version and was surely first seen by that day: the last day that
///   its first-seen date can mean is not after it; or
/// - if it stands in the version that was current on that day, which is the newest kept one fetched
///   (UTC) by then. So what has since been withdrawn is there again, as long as that version is
///   kept.
///
/// A version that retention has deleted is forgotten: a withdrawn statement that stood only there
/// is not found.
final class SecondClock {

  private SecondClock() {}

  /// @param versions kept versions of the source, newest first
  static List<Statement> known(List<OpenSegment> versions, String id, LocalDate asOf) {
    Map<String, Statement> known = new LinkedHashMap<>();
    Optional<OpenSegment> then = currentOn(versions, asOf);
    if (then.isPresent()) {
      statements(then.get(), id).forEach(s -> known.put(s.id(), s));
    }
    OpenSegment now = versions.getFirst();
    if (then.isEmpty() || !then.get().equals(now)) {
      for (Statement statement : statements(now, id)) {
        if (seenBy(statement, asOf)) {
          known.putIfAbsent(statement.id(), statement);
        }
      }
    }
    return new ArrayList<>(known.values());
  }

  private static Optional<OpenSegment> currentOn(List<OpenSegment> versions, LocalDate asOf) {
    return versions.stream().filter(version -> !fetched(version).isAfter(asOf)).findFirst();
  }

  private static LocalDate fetched(OpenSegment version) {
    return version
        .description()
        .version()
        .source()
        .fetched()
        .atOffset(ZoneOffset.UTC)
        .toLocalDate();
  }

  private static List<Statement> statements(OpenSegment version, String id) {
    return version.entity(id).map(EntityStatements::statements).orElse(List.of());
  }

  private static boolean seenBy(Statement statement, LocalDate asOf) {
    String firstSeen = statement.firstSeen();
    if (firstSeen == null) {
      return false;
    }
    LocalDate latest =
        PartialDate.parse(firstSeen).map(date -> date.interval().to()).orElse(LocalDate.MAX);
    return latest != null && !latest.isAfter(asOf);
  }
}
