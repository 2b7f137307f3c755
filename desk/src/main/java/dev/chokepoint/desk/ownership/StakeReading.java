package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.HoldWords;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.ShareText;
import dev.chokepoint.ownership.Stake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what one record states of a hold on a party: Ownership, Control, or an UnknownLink whose
/// words name a kind of hold.
///
/// Every stated percentage is a stake of its own, so that statements which contest each other stand
/// side by side. A percentage that has no bounds stays unknown and keeps its words. A `date` says
/// that the stake was held then; before and after it, nothing is known.
///
/// `role`, `ownershipType`, `sharesType` and `controlType` may say that votes are meant, or that
/// the owner has the right to appoint or remove the board ([HoldWords]); without such words an
/// Ownership is of shares and a Control is influence of a kind that is not told.
final class StakeReading {

  private static final HoldWords WORDS = HoldWords.bundled();
  private static final List<String> SAYING =
      List.of("role", "ownershipType", "sharesType", "controlType");

  private final Entity record;
  private final String asset;
  private final List<Stake> stakes = new ArrayList<>();

  private StakeReading(Entity record, String asset) {
    this.record = record;
    this.asset = asset;
  }

  /// The stakes that an Ownership states in one asset.
  static List<Stake> of(Entity record, String asset) {
    return new StakeReading(record, asset).read("owner", "asset", Hold.SHARES);
  }

  /// The holds that a Control states on one party.
  static List<Stake> ofControl(Entity record, String controlled) {
    return new StakeReading(record, controlled).read("controller", "controlled", Hold.INFLUENCE);
  }

  /// The holds that an UnknownLink states on one party; none where its words name no kind of hold.
  static List<Stake> ofLink(Entity record, String object) {
    return new StakeReading(record, object).read("subject", "object", null);
  }

  private List<Stake> read(String holder, String held, @Nullable Hold silent) {
    for (Statement owner : record.statements(holder)) {
      read(owner, held, silent);
    }
    return stakes;
  }

  private void read(Statement owner, String held, @Nullable Hold silent) {
    Set<Hold> named = EnumSet.noneOf(Hold.class);
    List<Statement> percentages = record.statements("percentage");
    for (String property : SAYING) {
      for (Statement saying : record.statements(property)) {
        Set<Hold> holds = WORDS.holds(saying.value());
        named.addAll(holds);
        for (Hold hold : holds) {
          boolean told = hold.isMeasured() && !percentages.isEmpty();
          if (!told) {
            add(hold, owner, held, List.of(saying), measured(hold, saying));
          }
        }
      }
    }
    Set<Hold> measured = EnumSet.noneOf(Hold.class);
    named.stream().filter(Hold::isMeasured).forEach(measured::add);
    if (measured.isEmpty() && (silent == Hold.SHARES && !percentages.isEmpty())) {
      measured.add(Hold.SHARES);
    }
    for (Hold hold : measured) {
      for (Statement percentage : percentages) {
        add(hold, owner, held, withWords(hold, percentage), share(percentage));
      }
    }
    if (named.isEmpty() && percentages.isEmpty() && silent != null) {
      add(silent, owner, held, List.of(), silent.isMeasured() ? Share.UNKNOWN : all());
    }
  }

  /// The percentage, and the words that say what it is a percentage of.
  private List<Statement> withWords(Hold hold, Statement percentage) {
    List<Statement> statements = new ArrayList<>(List.of(percentage));
    for (String property : SAYING) {
      record.statements(property).stream()
          .filter(saying -> WORDS.holds(saying.value()).contains(hold))
          .forEach(statements::add);
    }
    return statements;
  }

  private static Share measured(Hold hold, Statement saying) {
    return hold.isMeasured() ? share(saying) : all();
  }

  private static Share share(Statement stated) {
    return ShareText.parse(stated.value()).orElse(Share.UNKNOWN);
  }

  private static Share all() {
    return new Share(Share.WHOLE, Share.WHOLE);
  }

  private void add(Hold hold, Statement owner, String held, List<Statement> said, Share share) {
    List<String> statements = new ArrayList<>();
    statements.add(owner.id());
    record.statements(held).stream()
        .filter(s -> s.value().equals(asset))
        .forEach(s -> statements.add(s.id()));
    said.forEach(s -> statements.add(s.id()));
    for (String dated : List.of("startDate", "endDate", "date")) {
      record.statements(dated).forEach(s -> statements.add(s.id()));
    }
    DateInterval start = days(record, "startDate");
    DateInterval end = days(record, "endDate");
    DateInterval heldOn = days(record, "date");
    stakes.add(
        new Stake(
            hold,
            owner.value(),
            asset,
            share,
            said.isEmpty() ? null : said.getFirst().value(),
            start.bounded() || heldOn.to() == null ? start : new DateInterval(null, heldOn.to()),
            end.bounded() || heldOn.from() == null ? end : new DateInterval(heldOn.from(), null),
            statements));
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
