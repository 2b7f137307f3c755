package dev.chokepoint.drawing.map;

import dev.chokepoint.evidence.table.TabbedRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The countries of the world, as the tables beside this class have them.
public final class World {

  private static final double UNIT = 1000;
  private static final int COUNTRY_CELLS = 4;

  private final Map<String, Country> countries = new LinkedHashMap<>();

  private World() {
    List<List<Place>> lines = new ArrayList<>();
    TabbedRows.forEach(World.class, "world-lines.tsv", 1, row -> lines.add(line(row[0])));
    TabbedRows.forEach(
        World.class,
        "world-countries.tsv",
        COUNTRY_CELLS,
        row -> countries.put(row[0], new Country(row[0], row[1], row[2], rings(row[3], lines))));
  }

  /// Reads the tables.
  ///
  /// @throws IllegalStateException when they are not there or damaged
  public static World bundled() {
    return new World();
  }

  private static List<Place> line(String steps) {
    String[] numbers = steps.split(" ", -1);
    List<Place> line = new ArrayList<>(numbers.length / 2);
    int x = 0;
    int y = 0;
    for (int i = 0; i < numbers.length; i += 2) {
      x += Integer.parseInt(numbers[i]);
      y += Integer.parseInt(numbers[i + 1]);
      line.add(new Place(x / UNIT, y / UNIT));
    }
    return line;
  }

  private static List<List<Place>> rings(String cell, List<List<Place>> lines) {
    List<List<Place>> rings = new ArrayList<>();
    for (String ring : cell.split(";", -1)) {
      List<Place> places = new ArrayList<>();
      for (String number : ring.split(",", -1)) {
        int line = Integer.parseInt(number);
        List<Place> part = line < 0 ? lines.get(-line - 1).reversed() : lines.get(line);
        places.addAll(part.subList(0, part.size() - 1));
      }
      rings.addAll(Antimeridian.cut(places));
    }
    return rings;
  }

  /// All countries, by code.
  public Collection<Country> countries() {
    return List.copyOf(countries.values());
  }

  /// The country of a code, in small letters.
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /// The country in which a place lies; empty at sea.
  public Optional<Country> at(Place place) {
    return countries.values().stream().filter(country -> country.holds(place)).findFirst();
  }
}
