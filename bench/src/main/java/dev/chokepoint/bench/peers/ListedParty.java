package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import java.util.List;
import java.util.Set;

/// A party on a list: one schema, several names, dates and countries.
///
/// @param id as the list has it
/// @param names the principal name first; never empty
/// @param weakNames those of the names that the list itself calls weak
public record ListedParty(
    String id,
    String schema,
    List<String> names,
    Set<String> weakNames,
    List<String> births,
    List<String> countries) {

  public ListedParty {
    names = List.copyOf(names);
    weakNames = Set.copyOf(weakNames);
    births = List.copyOf(births);
    countries = List.copyOf(countries);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a listed party needs a name: " + id);
    }
  }

  /// A party of whose names none is weak.
  public ListedParty(
      String id, String schema, List<String> names, List<String> births, List<String> countries) {
    this(id, schema, names, Set.of(), births, countries);
  }

  /// A party with one name, as generated ones are.
  public static ListedParty of(String id, LabelledParty party) {
    return new ListedParty(
        id,
        party.schema(),
        List.of(party.name()),
        party.birth().isEmpty() ? List.of() : List.of(party.birth()),
        party.country().isEmpty() ? List.of() : List.of(party.country()));
  }
}
