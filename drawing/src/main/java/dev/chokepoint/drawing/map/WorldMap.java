package dev.chokepoint.drawing.map;

import dev.chokepoint.drawing.words.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a map shows.
///
/// @param title what it says, in one sentence
/// @param window the part of the globe
/// @param classes of the values of countries
/// @param values by code in small letters; countries without one are drawn as ground
/// @param dots at coarse places
public record WorldMap(
    String title, Window window, Classes classes, Map<String, BigDecimal> values, List<Dot> dots) {

  public WorldMap {
    values = Map.copyOf(values);
    dots = List.copyOf(dots);
  }

  /// A map of values of countries.
  public static WorldMap ofValues(String title, Classes classes, Map<String, BigDecimal> values) {
    return new WorldMap(title, Window.WORLD, classes, values, List.of());
  }

  /// A map of coarse places, cut to where they are.
  public static WorldMap ofDots(String title, List<Dot> dots) {
    Window window = Window.around(dots.stream().map(Dot::place).toList());
    return new WorldMap(title, window, new Classes(List.of(), ""), Map.of(), dots);
  }

  /// The table beside it, the largest value first.
  public List<MapRow> rows(World world, Wording wording) {
    List<String> names = classes.names();
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(each -> {
              String name = world.country(each.getKey()).map(c -> c.name(wording)).orElse("");
              return new MapRow(
                  each.getKey(),
                  name.isEmpty() ? each.getKey() : name,
                  each.getValue(),
                  names.get(classes.of(each.getValue())),
                  !name.isEmpty());
            })
            .sorted(Comparator.comparing(MapRow::value).reversed().thenComparing(MapRow::code))
            .toList();
  }
}
