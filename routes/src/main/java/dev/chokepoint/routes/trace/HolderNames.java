package dev.chokepoint.routes.trace;

import dev.chokepoint.routes.search.StepBook;
import java.util.AbstractMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What to call each holder of a trace. A common part has thousands, of which a few are told: a
/// name is looked up when it is asked for. Unmodifiable; for any number of threads once made.
final class HolderNames extends AbstractMap<String, String> {

  private final StepBook steps;
  private final BitSet met;
  private final UnaryOperator<String> name;

  /// @param steps knows the holders by number; not changed afterwards
  /// @param met numbers of the holders that are named; not changed afterwards
  /// @param name gives the same whenever it is asked, and asks no source for it
  HolderNames(StepBook steps, BitSet met, UnaryOperator<String> name) {
    this.steps = steps;
    this.met = met;
    this.name = name;
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return id instanceof String holder && named(holder);
  }

  private boolean named(String holder) {
    int number = steps.number(holder);
    return number >= 0 && met.get(number);
  }

  @Override
  public @Nullable String get(@Nullable Object id) {
    return id instanceof String holder && named(holder) ? name.apply(holder) : null;
  }

  @Override
  public int size() {
    return met.cardinality();
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    Map<String, String> all = HashMap.newHashMap(size());
    met.stream().mapToObj(steps::holder).forEach(holder -> all.put(holder, name.apply(holder)));
    return Map.copyOf(all).entrySet();
  }
}
