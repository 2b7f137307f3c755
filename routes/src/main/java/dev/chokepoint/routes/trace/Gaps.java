package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.search.StepBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /// Day of a step of which the first day is not known: before all others.
  private static final int ALWAYS = Integer.MIN_VALUE;

  /// Day of a step of which the last day is not known: after all others.
  private static final int FOREVER = Integer.MAX_VALUE;

  private final StepBook book;
  private final StepBook.Lists leaving;
  private final StepBook.Lists arriving;
  private final int holders;
  private final int[] first;
  private final int[] last;
  private final String maker;
  private final String found;
  private final Set<String> sellersOfTheLot = new TreeSet<>();
  private final Set<String> lastOfTheLot = new TreeSet<>();

  /// @param book of the steps between holders; those entered later, of stakes and names, are not
  ///   looked at
  Gaps(StepBook book, String maker, String found) {
    this.book = book;
    this.leaving = book.by(true);
    this.arriving = book.by(false);
    this.holders = book.holders();
    this.maker = maker;
    this.found = found;
    this.first = new int[book.size()];
    this.last = new int[book.size()];
    for (int place = 0; place < first.length; place++) {
      Step step = book.step(place);
      first[place] = day(step.when().from(), ALWAYS);
      last[place] = day(step.when().to(), FOREVER);
      if (step.ground() == Ground.ANSWER && step.strength() == Strength.DOCUMENTED) {
        sellersOfTheLot.add(step.from());
        lastOfTheLot.add(step.to());
      }
    }
    lastOfTheLot.removeAll(sellersOfTheLot);
    lastOfTheLot.remove(found);
  }

  private static int day(@Nullable LocalDate date, int unknown) {
    return date == null ? unknown : Math.toIntExact(date.toEpochDay());
  }

  /// An assumed step to each holder that begins a chain: from the maker, or where answers to trace
  /// requests document how far this lot went, from the last holders they name.
  ///
  /// @param names what to call holders
  /// @param makers holders that are the maker by name alone; to them nothing need be assumed
  /// @param declared ids of shipments whose papers declare the maker as the producer, by shipper
  List<Step> firstSteps(Holders names, Map<String, Set<String>> declared, Set<String> makers) {
    List<Step> begun = new ArrayList<>();
    BitSet reached = new BitSet(holders);
    mark(reached, maker);
    makers.forEach(each -> mark(reached, each));
    for (int holder = 0; holder < holders; holder++) {
      String id = book.holder(holder);
      if (!leaving.none(holder) && !id.equals(maker) && !makers.contains(id)) {
        int[] unsupplied = unsupplied(holder);
        if (unsupplied.length > 0) {
          begun.add(firstStep(id, unsupplied, names, declared));
          reached.set(holder);
        }
      }
    }
    spread(reached, reached.stream().toArray());
    // Holders that only trade in a circle begin nowhere: the earliest of them is taken.
    for (int next = unreached(reached); next >= 0; next = unreached(reached)) {
      begun.add(firstStep(book.holder(next), sentBy(next), names, declared));
      reached.set(next);
      spread(reached, next);
    }
    List<Step> steps = new ArrayList<>(begun.size());
    begun.forEach(step -> steps.addAll(fromTheLot(step, names)));
    return steps;
  }

  private void mark(BitSet reached, String holder) {
    int number = book.number(holder);
    if (number >= 0 && number < holders) {
      reached.set(number);
    }
  }

  /// Places of the steps that leave a holder.
  private int[] sentBy(int holder) {
    int[] sent = new int[leaving.end(holder) - leaving.first(holder)];
    for (int i = 0; i < sent.length; i++) {
      sent[i] = leaving.place(leaving.first(holder) + i);
    }
    return sent;
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
                    Sentence.of(
                        "{0} is the last holder that an answer names for this lot. {1}",
                        holders.caption(last), step.because())))
        .toList();
  }

  /// Places of the steps that leave a holder and before which no record shows it to have had the
  /// part, from anybody but the party it was sent to.
  private int[] unsupplied(int holder) {
    Arrivals arrivals = new Arrivals();
    for (int at = arriving.first(holder); at < arriving.end(holder); at++) {
      int place = arriving.place(at);
      arrivals.add(book.from(place), first[place]);
    }
    int[] sent = sentBy(holder);
    int size = 0;
    for (int place : sent) {
      if (!arrivals.before(book.to(place), last[place])) {
        sent[size++] = place;
      }
    }
    return size == sent.length ? sent : Arrays.copyOf(sent, size);
  }

  /// On which day a holder may first have received the part, and from whom; and the same of all
  /// other senders. Unknown days count as the first of all.
  private static final class Arrivals {
    private static final int NOBODY = -1;

    private int day = FOREVER;
    private int sender = NOBODY;
    private int otherDay = FOREVER;
    private int otherSender = NOBODY;

    void add(int from, int possible) {
      if (from == sender) {
        day = Math.min(day, possible);
      } else if (sender == NOBODY || possible < day) {
        otherDay = day;
        otherSender = sender;
        day = possible;
        sender = from;
      } else if (otherSender == NOBODY || possible < otherDay) {
        otherDay = possible;
        otherSender = from;
      }
    }

    /// Whether somebody other than one holder may have sent it by a day.
    boolean before(int except, int last) {
      return except == sender
          ? otherSender != NOBODY && otherDay <= last
          : sender != NOBODY && day <= last;
    }
  }

  /// Adds every holder that steps lead to from some that are reached.
  private void spread(BitSet reached, int... from) {
    int[] open = Arrays.copyOf(from, holders);
    int size = from.length;
    while (size > 0) {
      int holder = open[--size];
      for (int at = leaving.first(holder); at < leaving.end(holder); at++) {
        int next = book.to(leaving.place(at));
        if (!reached.get(next)) {
          reached.set(next);
          open[size++] = next;
        }
      }
    }
  }

  /// Of the senders that are not reached the one that sent first, and then by id; -1 for none.
  private int unreached(BitSet reached) {
    int earliest = -1;
    int day = FOREVER;
    for (int holder = reached.nextClearBit(0);
        holder < holders;
        holder = reached.nextClearBit(holder + 1)) {
      if (!leaving.none(holder)) {
        int own = earliest(holder);
        if (earliest < 0
            || own < day
            || (own == day && book.holder(holder).compareTo(book.holder(earliest)) < 0)) {
          earliest = holder;
          day = own;
        }
      }
    }
    return earliest;
  }

  /// The first day on which a holder sent the part, of those that are known.
  private int earliest(int holder) {
    int earliest = FOREVER;
    for (int at = leaving.first(holder); at < leaving.end(holder); at++) {
      int day = first[leaving.place(at)];
      earliest = day == ALWAYS ? earliest : Math.min(earliest, day);
    }
    return earliest;
  }

  private Step firstStep(
      String holder, int[] sent, Holders holders, Map<String, Set<String>> declared) {
    int latest = sent.length == 0 ? FOREVER : ALWAYS;
    for (int place : sent) {
      latest = Math.max(latest, last[place]);
    }
    LocalDate until = latest == FOREVER ? null : LocalDate.ofEpochDay(latest);
    return assumed(
        ASSUMED + holder,
        StepKind.SUPPLIED,
        maker,
        holder,
        new DateInterval(null, until),
        () ->
            Sentence.of(
                "No record states how {0} came by the part{1}.",
                holders.caption(holder),
                declared(declared.getOrDefault(holder, Set.of()).size(), holders)));
  }

  private Sentence declared(int shipments, Holders holders) {
    if (shipments == 0) {
      return Sentence.nothing();
    }
    return shipments == 1
        ? Sentence.of(
            "; the papers of {0} shipment that it sent declare {1} as the producer",
            shipments, holders.caption(maker))
        : Sentence.of(
            "; the papers of {0} shipments that it sent declare {1} as the producer",
            shipments, holders.caption(maker));
  }

  /// Ids of the holders that end a chain, each once.
  List<String> ends() {
    List<String> ends = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (int holder = 0; holder < holders; holder++) {
      String id = book.holder(holder);
      if (!arriving.none(holder) && !id.equals(found) && !id.equals(maker)) {
        all.add(id);
        if (!sentOn(holder)) {
          ends.add(id);
        }
      }
    }
    return ends.isEmpty() && arriving.none(book.number(found)) ? all : ends;
  }

  /// Whether a holder sent the part on, whenever.
  boolean sends(String holder) {
    return !leaving.none(book.number(holder));
  }

  /// Whether some step that leaves the holder may follow on one that reaches it.
  private boolean sentOn(int holder) {
    int earliest = FOREVER;
    for (int at = arriving.first(holder); at < arriving.end(holder); at++) {
      earliest = Math.min(earliest, first[arriving.place(at)]);
    }
    for (int at = leaving.first(holder); at < leaving.end(holder); at++) {
      int place = leaving.place(at);
      if (earliest <= last[place] && book.step(place).ground() != Ground.NOTIFY) {
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
      Supplier<Sentence> reason) {
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
