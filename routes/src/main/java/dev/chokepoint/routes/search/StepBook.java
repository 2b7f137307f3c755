package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps, each id once, with the holders at their ends by number. A common part has ten thousand
/// steps between six thousand holders, and everybody who goes through them asks which leave a
/// holder and which reach it: so an id is looked up once, when its step is entered.
///
/// Steps have places and holders numbers, both from 0 in the order of entering. For one thread.
public final class StepBook {

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> holders = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private int[] from = new int[16];
  private int[] to = new int[16];

  /// A book of some steps; of several with one id the last.
  public static StepBook of(Collection<Step> steps) {
    StepBook book = new StepBook();
    steps.forEach(book::put);
    return book;
  }

  /// Enters a step; it replaces one of the same id.
  public void put(Step step) {
    Integer known = places.putIfAbsent(step.id(), steps.size());
    if (known == null) {
      append(step);
    } else {
      steps.set(known, step);
      from[known] = numbered(step.from());
      to[known] = numbered(step.to());
    }
  }

  /// Enters a step if none of its id is there.
  public void putIfAbsent(Step step) {
    if (places.putIfAbsent(step.id(), steps.size()) == null) {
      append(step);
    }
  }

  private void append(Step step) {
    int place = steps.size();
    if (place == from.length) {
      from = Arrays.copyOf(from, place * 2);
      to = Arrays.copyOf(to, place * 2);
    }
    steps.add(step);
    from[place] = numbered(step.from());
    to[place] = numbered(step.to());
  }

  private int numbered(String holder) {
    Integer known = numbers.putIfAbsent(holder, holders.size());
    if (known == null) {
      holders.add(holder);
      return holders.size() - 1;
    }
    return known;
  }

  /// How many steps there are.
  public int size() {
    return steps.size();
  }

  /// All steps, in the order of entering; changes with the book.
  public List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  /// The step at a place.
  public Step step(int place) {
    return steps.get(place);
  }

  /// The holder that a step leaves.
  public int from(int place) {
    return from[place];
  }

  /// The holder that a step reaches.
  public int to(int place) {
    return to[place];
  }

  /// How many holders are numbered; a replaced step may have been the only one of some of them.
  public int holders() {
    return holders.size();
  }

  /// The id of a holder.
  public String holder(int number) {
    return holders.get(number);
  }

  /// The number of a holder; -1 when no step meets it.
  public int number(String holder) {
    return numbers.getOrDefault(holder, -1);
  }

  /// Places of the steps by the holder they leave, or by the one they reach, in order.
  public Lists by(boolean left) {
    int[] first = new int[holders.size() + 1];
    int[] ends = left ? from : to;
    for (int place = 0; place < steps.size(); place++) {
      first[ends[place] + 1]++;
    }
    for (int holder = 0; holder < holders.size(); holder++) {
      first[holder + 1] += first[holder];
    }
    int[] next = first.clone();
    int[] list = new int[steps.size()];
    for (int place = 0; place < steps.size(); place++) {
      list[next[ends[place]]++] = place;
    }
    return new Lists(first, list);
  }

  /// A list of places for each holder that was numbered when it was made.
  public static final class Lists {

    private final int[] first;
    private final int[] places;

    private Lists(int[] first, int[] places) {
      this.first = first;
      this.places = places;
    }

    /// Where the list of a holder begins.
    public int first(int holder) {
      return first[holder];
    }

    /// The place after its last.
    public int end(int holder) {
      return first[holder + 1];
    }

    /// Whether no step is in it; so also for holders numbered later, and for -1.
    public boolean none(int holder) {
      return holder < 0 || holder + 1 >= first.length || first[holder] == first[holder + 1];
    }

    /// The place of the step that stands at a place of the lists.
    public int place(int at) {
      return places[at];
    }
  }
}
