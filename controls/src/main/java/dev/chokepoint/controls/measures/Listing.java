package dev.chokepoint.controls.measures;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One listing of one party, as its statements tell it.
///
/// @param id of the Sanction that tells it, or of the party where only the party names a programme
/// @param lists names and titles of the lists that state it
/// @param authorities who imposes it
/// @param acts numbers of the EU acts it rests on: `269/2014`
/// @param annexes parts of their annexes: `IV`, `LII.A`
/// @param programmes codes and words of its programmes
/// @param provisions what it imposes, in the list's words
/// @param begins days on one of which it began; unknown when not stated
/// @param ends days on one of which it ended; unknown when not stated
/// @param ofParty whether only the party itself names the programmes: less is known then
/// @param statements ids of the statements that tell it
public record Listing(
    String id,
    Set<String> lists,
    Set<String> authorities,
    Set<String> acts,
    Set<String> annexes,
    Set<String> programmes,
    Set<String> provisions,
    DateInterval begins,
    DateInterval ends,
    boolean ofParty,
    List<String> statements) {

  private static final List<String> TELLING =
      List.of(
          "entity",
          "authority",
          "authorityId",
          "annex",
          "program",
          "programId",
          "provisions",
          "startDate",
          "listingDate",
          "endDate");

  public Listing {
    lists = sorted(lists);
    authorities = sorted(authorities);
    acts = sorted(acts);
    annexes = sorted(annexes);
    programmes = sorted(programmes);
    provisions = sorted(provisions);
    statements = List.copyOf(statements);
  }

  /// A Sanction, read.
  ///
  /// @param lists names and titles of the lists that state it
  public static Listing of(Entity sanction, Collection<String> lists) {
    Set<String> acts = new LinkedHashSet<>();
    Set<String> annexes = new LinkedHashSet<>(sanction.values("annex"));
    sanction.values("authorityId").forEach(id -> EuAct.ofCelex(id).ifPresent(acts::add));
    for (String program : sanction.values("program")) {
      EuAct.cited(program)
          .ifPresent(act -> {
            acts.add(act.number());
            if (!act.annex().isEmpty()) {
              annexes.add(act.annex());
            }
          });
    }
    List<String> begins = sanction.values("startDate");
    return new Listing(
        sanction.id(),
        Set.copyOf(lists),
        Set.copyOf(sanction.values("authority")),
        acts,
        annexes,
        programmes(sanction),
        Set.copyOf(sanction.values("provisions")),
        dates(begins.isEmpty() ? sanction.values("listingDate") : begins),
        dates(sanction.values("endDate")),
        false,
        telling(sanction, TELLING));
  }

  /// What a party's own statements tell: the programmes it is said to be under. Empty when they
  /// name none. No dates, provisions or annexes are known then.
  ///
  /// @param lists names and titles of the lists that speak of the party
  public static Optional<Listing> ofParty(Entity party, Collection<String> lists) {
    Set<String> programmes = programmes(party);
    return programmes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Listing(
                party.id(),
                Set.copyOf(lists),
                Set.of(),
                Set.of(),
                Set.of(),
                programmes,
                Set.of(),
                DateInterval.UNKNOWN,
                DateInterval.UNKNOWN,
                true,
                telling(party, List.of("program", "programId"))));
  }

  /// The same listing as far as one of its programmes goes.
  public Listing with(String programme) {
    return new Listing(
        id,
        lists,
        authorities,
        acts,
        annexes,
        Set.of(programme),
        provisions,
        begins,
        ends,
        ofParty,
        statements);
  }

  /// Whether it stands on a day.
  public Force on(LocalDate day) {
    if (isAfter(begins.from(), day) || isBefore(ends.to(), day)) {
      return Force.NOT_IN_FORCE;
    }
    return isAfter(begins.to(), day) || isBefore(ends.from(), day)
        ? Force.UNCERTAIN
        : Force.IN_FORCE;
  }

  /// Whether a listing stands on a day. One without dates counts as standing: a list shows what
  /// stands.
  public enum Force {
    IN_FORCE,
    /// Its dates are too coarse, or disagree.
    UNCERTAIN,
    NOT_IN_FORCE
  }

  /// Whether it says when it began.
  public boolean isDated() {
    return begins.from() != null;
  }

  private static Set<String> programmes(Entity entity) {
    Set<String> programmes = new LinkedHashSet<>(entity.values("program"));
    programmes.addAll(entity.values("programId"));
    return programmes;
  }

  private static List<String> telling(Entity entity, List<String> properties) {
    return entity.statements().stream()
        .filter(s -> properties.contains(s.property()))
        .map(Statement::id)
        .toList();
  }

  /// All days that any of the dates can mean.
  private static DateInterval dates(List<String> texts) {
    List<DateInterval> known = new ArrayList<>();
    texts.forEach(text -> PartialDate.parse(text).ifPresent(date -> known.add(date.interval())));
    LocalDate from = null;
    LocalDate to = null;
    for (DateInterval date : known) {
      from = from == null || isBefore(date.from(), from) ? date.from() : from;
      to = to == null || isAfter(date.to(), to) ? date.to() : to;
    }
    return new DateInterval(from, to);
  }

  private static boolean isAfter(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isAfter(day);
  }

  private static boolean isBefore(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isBefore(day);
  }

  private static Set<String> sorted(Set<String> words) {
    return Collections.unmodifiableSet(new TreeSet<>(words));
  }
}
