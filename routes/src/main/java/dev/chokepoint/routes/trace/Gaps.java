package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Sentence;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where records of the goods begin and end: the holders between which assumptions must be drawn.
///
/// A holder begins a chain when it sent the part on and no record shows it to have had it by then.
/// A holder ends one when it received the part and no record shows it to have sent it on after
/// that; the party that is only to be told on arrival does not count as a next holder.
final class Gaps {

  private static final String ASSUMED = "assumed#";

  private final Map<String, List<Step>> leaving = new HashMap<>();
  private final Map<String, List<Step>> arriving = new HashMap<>();
  private final Map<String, First> arrivals = new HashMap<>();
  private final String maker;
  private final String found;
  private final Set<String> sellersOfTheLot = new TreeSet<>();
  private final Set<String> lastOfTheLot = new TreeSet<>();

  /// @param steps between holders, not those of stakes and names
  Gaps(Collection<Step> steps, String maker, String found) {
    this.maker = maker;
    this.found = found;
    for (Step step : steps) {
      leaving.computeIfAbsent(step.from(), id -> new ArrayList<>()).add(step);
      arriving.computeIfAbsent(step.to(), id -> new ArrayList<>()).add(step);
      if (step.ground() == Ground.ANSWER && step.strength() == Strength.DOCUMENTED) {
        sellersOfTheLot.add(step.from());
        lastOfTheLot.add(step.to());
      }
    }
    lastOfTheLot.removeAll(sellersOfTheLot);
    lastOfTheLot.remove(found);
  }

  /// An assumed step to each holder that begins a chain: from the maker, or where answers to trace
  /// requests document how far this lot went, from the last holders they name.
  ///
  /// @param makers holders that are the maker by name alone; to them nothing need be assumed
  /// @param declared ids of shipments whose papers declare the maker as the producer, by shipper
  List<Step> firstSteps(Holders holders, Map<String, Set<String>> declared, Set<String> makers) {
    Map<String, Step> first = new TreeMap<>();
    for (Map.Entry<String, List<Step>> each : leaving.entrySet()) {
      String holder = each.getKey();
      List<Step> unsupplied =
          each.getValue().stream().filter(step -> !supplied(holder, step)).toList();
      if (!holder.equals(maker) && !makers.contains(holder) && !unsupplied.isEmpty()) {
        first.put(holder, firstStep(holder, unsupplied, holders, declared));
      }
    }
    // Holders that only trade in a circle begin nowhere: the earliest of them is taken.
    for (String next = unreached(first.keySet(), makers);
        next != null;
        next = unreached(first.keySet(), makers)) {
      first.put(next, firstStep(next, leaving.getOrDefault(next, List.of()), holders, declared));
    }
    List<Step> steps = new ArrayList<>();
    first.values().forEach(step -> steps.addAll(fromTheLot(step, holders)));
    return List.copyOf(steps);
  }

  /// The same step from the last holders of the lot, where answers document any.
  private List<Step> fromTheLot(Step step, Holders holders) {
    boolean upstream = sellersOfTheLot.contains(step.to()) || lastOfTheLot.contains(step.to());
    if (upstream || lastOfTheLot.isEmpty()) {
      return List.of(step);
    }
    return lastOfTheLot.stream()
        .map(last ->
            assumed(
                step.id() + "#" + last,
                step.kind(),
                last,
                step.to(),
                step.when(),
                () ->
                    holders.caption(last)
                        + " is the last holder that an answer names for this lot. "
                        + step.reason()))
        .toList();
  }

  /// Whether a record shows the holder to have had the part by then, from anybody but the party it
  /// was sent to.
  private boolean supplied(String holder, Step sent) {
    First first = arrivals.computeIfAbsent(holder, this::firstArrivals);
    String elsewhere = sent.to().equals(first.sender) ? first.otherSender : first.sender;
    LocalDate day = sent.to().equals(first.sender) ? first.otherDay : first.day;
    LocalDate last = sent.when().to();
    return elsewhere != null && (last == null || !day.isAfter(last));
  }

  /// On which day a holder may first have received the part, and from whom; and the same of all
  /// other senders. Unknown days count as the first of all.
  private static final class First {
    private LocalDate day = LocalDate.MAX;
    private @Nullable String sender;
    private LocalDate otherDay = LocalDate.MAX;
    private @Nullable String otherSender;

    void add(String from, LocalDate possible) {
      if (from.equals(sender)) {
        day = day.isBefore(possible) ? day : possible;
      } else if (sender == null || possible.isBefore(day)) {
        otherDay = day;
        otherSender = sender;
        day = possible;
        sender = from;
      } else if (otherSender == null || possible.isBefore(otherDay)) {
        otherDay = possible;
        otherSender = from;
      }
    }
  }

  private First firstArrivals(String holder) {
    First first = new First();
    for (Step step : arriving.getOrDefault(holder, List.of())) {
      first.add(step.from(), firstDay(step));
    }
    return first;
  }

  private static LocalDate firstDay(Step step) {
    LocalDate from = step.when().from();
    return from == null ? LocalDate.MIN : from;
  }

  private @Nullable String unreached(Set<String> begun, Set<String> makers) {
    Set<String> reached = new HashSet<>(begun);
    reached.addAll(makers);
    reached.add(maker);
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Step step : leaving.getOrDefault(open.removeFirst(), List.of())) {
        if (reached.add(step.to())) {
          open.addLast(step.to());
        }
      }
    }
    return leaving.keySet().stream()
        .filter(holder -> !reached.contains(holder))
        .min((left, right) -> {
          int order = earliest(left).compareTo(earliest(right));
          return order != 0 ? order : left.compareTo(right);
        })
        .orElse(null);
  }

  private LocalDate earliest(String holder) {
    return leaving.getOrDefault(holder, List.of()).stream()
        .map(step -> step.when().from())
        .map(day -> day == null ? LocalDate.MAX : day)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private Step firstStep(
      String holder, List<Step> sent, Holders holders, Map<String, Set<String>> declared) {
    LocalDate last = null;
    boolean open = sent.isEmpty();
    for (Step step : sent) {
      LocalDate to = step.when().to();
      open |= to == null;
      last = last == null || (to != null && to.isAfter(last)) ? to : last;
    }
    return assumed(
        ASSUMED + holder,
        StepKind.SUPPLIED,
        maker,
        holder,
        new DateInterval(null, open ? null : last),
        () ->
            "No record states how "
                + holders.caption(holder)
                + " came by the part"
                + declared(declared.getOrDefault(holder, Set.of()).size(), holders)
                + ".");
  }

  private String declared(int shipments, Holders holders) {
    return shipments == 0
        ? ""
        : "; the papers of "
            + shipments
            + (shipments == 1 ? " shipment" : " shipments")
            + " that it sent declare "
            + holders.caption(maker)
            + " as the producer";
  }

  /// Ids of the holders that end a chain.
  Set<String> ends() {
    Set<String> ends = new TreeSet<>();
    for (Map.Entry<String, List<Step>> each : arriving.entrySet()) {
      String holder = each.getKey();
      if (!holder.equals(found) && !holder.equals(maker) && !sentOn(holder, each.getValue())) {
        ends.add(holder);
      }
    }
    if (ends.isEmpty() && !arriving.containsKey(found)) {
      ends.addAll(arriving.keySet());
      ends.remove(found);
      ends.remove(maker);
    }
    return ends;
  }

  /// Whether a holder sent the part on, whenever.
  boolean sends(String holder) {
    return leaving.containsKey(holder);
  }

  /// Whether some step that leaves the holder may follow on one that reaches it.
  private boolean sentOn(String holder, List<Step> received) {
    LocalDate first = LocalDate.MAX;
    for (Step step : received) {
      first = first.isBefore(firstDay(step)) ? first : firstDay(step);
    }
    for (Step step : leaving.getOrDefault(holder, List.of())) {
      LocalDate last = step.when().to();
      if (step.ground() != Ground.NOTIFY && (last == null || !first.isAfter(last))) {
        return true;
      }
    }
    return false;
  }

  /// A step that no record documents.
  static Step assumed(
      String id,
      StepKind kind,
      String from,
      String to,
      DateInterval when,
      Supplier<String> reason) {
    return new Step(
        id,
        kind,
        from,
        to,
        when,
        null,
        null,
        Ground.NOTHING,
        Strength.ASSUMED,
        false,
        List.of(),
        null,
        Sentence.later(reason));
  }
}
