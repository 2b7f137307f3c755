package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.ShareText;
import dev.chokepoint.ownership.Stake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the stakes that one Ownership entity states.
///
/// Every stated percentage is a stake of its own, so that statements which contest each other stand
/// side by side. A percentage that has no bounds stays unknown and keeps its words. A `date` says
/// that the stake was held then; before and after it, nothing is known.
final class StakeReading {

  private StakeReading() {}

  /// The stakes of a record in one asset.
  static List<Stake> of(Entity record, String asset) {
    List<Stake> stakes = new ArrayList<>();
    List<Statement> percentages = record.statements("percentage");
    for (Statement owner : record.statements("owner")) {
      if (percentages.isEmpty()) {
        stakes.add(stake(record, owner, asset, null));
      }
      percentages.forEach(percentage -> stakes.add(stake(record, owner, asset, percentage)));
    }
    return stakes;
  }

  private static Stake stake(
      Entity record, Statement owner, String asset, @Nullable Statement percentage) {
    List<String> statements = new ArrayList<>();
    statements.add(owner.id());
    record.statements("asset").stream()
        .filter(s -> s.value().equals(asset))
        .forEach(s -> statements.add(s.id()));
    if (percentage != null) {
      statements.add(percentage.id());
    }
    for (String dated : List.of("startDate", "endDate", "date")) {
      record.statements(dated).forEach(s -> statements.add(s.id()));
    }
    DateInterval start = days(record, "startDate");
    DateInterval end = days(record, "endDate");
    DateInterval held = days(record, "date");
    return new Stake(
        owner.value(),
        asset,
        percentage == null
            ? Share.UNKNOWN
            : ShareText.parse(percentage.value()).orElse(Share.UNKNOWN),
        percentage == null ? null : percentage.value(),
        start.bounded() || held.to() == null ? start : new DateInterval(null, held.to()),
        end.bounded() || held.from() == null ? end : new DateInterval(held.from(), null),
        statements);
  }

  /// All days that any of the property's dates can mean.
  private static DateInterval days(Entity record, String property) {
    LocalDate from = null;
    LocalDate to = null;
    for (String text : record.values(property)) {
      DateInterval days =
          PartialDate.parse(text).map(PartialDate::interval).orElse(DateInterval.UNKNOWN);
      LocalDate first = days.from();
      LocalDate last = days.to();
      if (first != null && last != null) {
        from = from == null || first.isBefore(from) ? first : from;
        to = to == null || last.isAfter(to) ? last : to;
      }
    }
    return new DateInterval(from, to);
  }
}
