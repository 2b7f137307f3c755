package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words as customs and trade papers cut them.
public final class Abbreviations {

  private final Map<String, List<String>> forms = new HashMap<>();
  private final Draw draw;

  public Abbreviations(Draw draw) {
    this.draw = draw;
    for (List<String> row : Table.rows("abbreviations.txt", 2)) {
      forms.put(row.get(0), List.of(row.get(1).split(",")));
    }
  }

  /// The text in capitals with up to `most` of its words cut; empty when fewer than `least` can be.
  public Optional<String> cut(String text, int least, int most) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (forms.containsKey(key(words.get(i)))) {
        places.add(i);
      }
    }
    if (places.size() < least) {
      return Optional.empty();
    }
    for (int i = 0; i < most && !places.isEmpty(); i++) {
      int place = places.remove(/* index */ draw.below(places.size()));
      words.set(place, draw.pick(forms.getOrDefault(key(words.get(place)), List.of())));
    }
    return Optional.of(String.join(" ", words).toUpperCase(Locale.ROOT));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
  }
}
