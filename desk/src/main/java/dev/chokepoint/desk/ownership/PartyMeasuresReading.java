package dev.chokepoint.desk.ownership;

import dev.chokepoint.controls.measures.MeasureTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the measures on every party that was gathered.
public final class PartyMeasuresReading {

  private final MeasureTable table;
  private final Map<String, String> titles;
  private final LocalDate day;

  /// @param titles titles of sources by their names, so that a list is known by either
  public PartyMeasuresReading(MeasureTable table, Map<String, String> titles, LocalDate day) {
    this.table = table;
    this.titles = titles;
    this.day = day;
  }

  /// Measures by party, for those that bear any listing.
  public Map<String, PartyMeasures> of(Gathered gathered) {
    Map<String, PartyMeasures> measures = new TreeMap<>();
    TreeSet<String> parties = new TreeSet<>(gathered.parties().keySet());
    parties.addAll(gathered.listings().keySet());
    for (String party : parties) {
      PartyMeasures read =
          PartyMeasures.of(
              table,
              party,
              Optional.ofNullable(gathered.parties().get(party)),
              gathered.listings().getOrDefault(party, List.of()),
              titles,
              day);
      if (!read.listings().isEmpty()) {
        measures.put(party, read);
      }
    }
    return measures;
  }
}
