package dev.chokepoint.sources.ofac.remarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds the longest known label that a text begins with.
///
/// A label ends where the text goes on with a space, or where the label itself ends in a colon.
///
/// @param <T> what a label stands for
final class LabelTable<T> {

  private final Map<Character, List<Labelled<T>>> byInitial = new HashMap<>();

  private record Labelled<T>(String label, T meaning) {}

  /// A label that was found.
  ///
  /// @param meaning what the label stands for
  /// @param rest the text after the label, trimmed; never empty
  record Found<T>(T meaning, String rest) {}

  /// @throws IllegalArgumentException if two rules have one label
  static <T> LabelTable<T> of(List<T> meanings, Function<T, String> label) {
    LabelTable<T> table = new LabelTable<>();
    meanings.forEach(meaning -> table.add(label.apply(meaning), meaning));
    table.byInitial.values().forEach(LabelTable::longestFirst);
    return table;
  }

  private void add(String label, T meaning) {
    List<Labelled<T>> same = byInitial.computeIfAbsent(label.charAt(0), key -> new ArrayList<>());
    if (same.stream().anyMatch(other -> other.label.equals(label))) {
      throw new IllegalArgumentException("two rules for the label " + label);
    }
    same.add(new Labelled<>(label, meaning));
  }

  private static <T> void longestFirst(List<Labelled<T>> labels) {
    labels.sort(Comparator.comparingInt((Labelled<T> each) -> each.label.length()).reversed());
  }

  Optional<Found<T>> find(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (Labelled<T> each : byInitial.getOrDefault(text.charAt(0), List.of())) {
      if (text.startsWith(each.label) && endsAt(each.label, text)) {
        String rest = text.substring(each.label.length()).strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Found<>(each.meaning, rest));
      }
    }
    return Optional.empty();
  }

  private static boolean endsAt(String label, String text) {
    return label.endsWith(":")
        || (text.length() > label.length() && text.charAt(label.length()) == ' ');
  }
}
