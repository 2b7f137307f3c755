package dev.chokepoint.routes.around;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Finds bursts of incorporation. Only companies whose day is known count.
///
/// A burst is two or more companies founded within [#MOST_DAYS] days that share a building, or
/// whose numbers of one kind lie within [#MOST_APART] entries of one another. The bounds are ours:
/// no published rule gives any. A registration agent who sells shelf companies makes bursts as
/// well, so a burst is a lead and no more.
public final class Bursts {

  /// From the first to the last company.
  public static final int MOST_DAYS = 14;

  /// Entries from one number to the next.
  public static final int MOST_APART = 100;

  private static final Map<String, Map<Integer, Integer>> CONTROL_DIGITS =
      Map.of("ogrnCode", Map.of(13, 1), "innCode", Map.of(10, 1));

  private Bursts() {}

  /// The bursts among some parties; the largest first, then by date. One that lies wholly within
  /// another of the same kind is left out.
  public static List<Burst> of(List<PartyFacts> parties) {
    List<PartyFacts> dated =
        parties.stream()
            .filter(party ->
                party.founded().from() != null
                    && party.founded().from().equals(party.founded().to()))
            .sorted(Comparator.comparing(Bursts::day).thenComparing(PartyFacts::id))
            .toList();
    List<Burst> bursts = new ArrayList<>();
    for (SharedBuilding building : Sharing.buildings(dated)) {
      Set<String> there = new HashSet<>();
      building.occupants().forEach(occupant -> there.add(occupant.party()));
      List<PartyFacts> occupants = dated.stream().filter(p -> there.contains(p.id())).toList();
      for (List<PartyFacts> group : withinDays(occupants)) {
        bursts.add(burst(group, building.building(), runs(group)));
      }
    }
    for (List<PartyFacts> group : withinDays(dated)) {
      for (NumberRun run : runs(group)) {
        Set<String> ids = new HashSet<>();
        run.numbers().forEach(numbered -> ids.add(numbered.party()));
        List<PartyFacts> members = group.stream().filter(p -> ids.contains(p.id())).toList();
        if (bursts.stream().noneMatch(burst -> ids(burst).containsAll(ids))) {
          bursts.add(burst(members, null, runs(members)));
        }
      }
    }
    bursts.sort(
        Comparator.comparingInt((Burst burst) -> -burst.founded().size())
            .thenComparing(burst -> burst.founded().getFirst().day())
            .thenComparing(burst -> burst.founded().getFirst().party()));
    return bursts;
  }

  private static Set<String> ids(Burst burst) {
    Set<String> ids = new HashSet<>();
    burst.founded().forEach(founded -> ids.add(founded.party()));
    return ids;
  }

  private static LocalDate day(PartyFacts party) {
    return Objects.requireNonNull(party.founded().from());
  }

  /// Groups of two or more, each as large as can be, that lie within the days.
  private static List<List<PartyFacts>> withinDays(List<PartyFacts> byDay) {
    List<List<PartyFacts>> groups = new ArrayList<>();
    int end = 0;
    for (int first = 0; first < byDay.size(); first++) {
      int last = first;
      while (last + 1 < byDay.size()
          && ChronoUnit.DAYS.between(day(byDay.get(first)), day(byDay.get(last + 1)))
              <= MOST_DAYS) {
        last++;
      }
      if (last > first && last + 1 > end) {
        groups.add(byDay.subList(first, last + 1));
        end = last + 1;
      }
    }
    return groups;
  }

  private static Burst burst(
      List<PartyFacts> group,
      @org.jspecify.annotations.Nullable String building,
      List<NumberRun> runs) {
    return new Burst(
        group.stream().map(p -> new Burst.Founded(p.id(), p.name(), day(p))).toList(),
        ChronoUnit.DAYS.between(day(group.getFirst()), day(group.getLast())),
        building,
        runs);
  }

  /// Numbers of one kind and length that follow on one another within the bound.
  static List<NumberRun> runs(List<PartyFacts> parties) {
    Map<String, List<NumberRun.Numbered>> byKind = new TreeMap<>();
    for (PartyFacts party : parties) {
      party
          .numbers()
          .forEach((property, values) ->
              values.stream()
                  .filter(value -> value.matches("\\d{4,20}"))
                  .forEach(value ->
                      byKind
                          .computeIfAbsent(property + ' ' + value.length(), k -> new ArrayList<>())
                          .add(new NumberRun.Numbered(party.id(), value))));
    }
    List<NumberRun> runs = new ArrayList<>();
    byKind.forEach((kind, numbers) -> {
      String property = kind.substring(0, kind.indexOf(' '));
      int length = numbers.getFirst().number().length();
      int control = CONTROL_DIGITS.getOrDefault(property, Map.of()).getOrDefault(length, 0);
      numbers.sort(
          Comparator.comparing((NumberRun.Numbered numbered) -> numbered.number())
              .thenComparing(NumberRun.Numbered::party));
      runs.addAll(close(property, numbers, control));
    });
    return runs;
  }

  private static List<NumberRun> close(
      String property, List<NumberRun.Numbered> rising, int control) {
    List<NumberRun> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= rising.size(); i++) {
      if (i < rising.size() && near(rising.get(i - 1), rising.get(i), control)) {
        continue;
      }
      NumberRun run = new NumberRun(property, rising.subList(first, i), control);
      if (run.numbers().stream().map(NumberRun.Numbered::party).distinct().count() > 1) {
        runs.add(run);
      }
      first = i;
    }
    return runs;
  }

  private static boolean near(NumberRun.Numbered before, NumberRun.Numbered after, int control) {
    BigInteger apart =
        NumberRun.value(after.number(), control)
            .subtract(NumberRun.value(before.number(), control));
    return apart.compareTo(BigInteger.valueOf(MOST_APART)) <= 0;
  }
}
