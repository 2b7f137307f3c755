package dev.chokepoint.drawing.map;

import dev.chokepoint.evidence.table.TabbedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the region that free text names: a region of Ukraine, as the table beside this class has
/// them, else a country. No more is read than that, so that a picture stays coarse.
public final class Regions {

  private static final int CELLS = 6;

  private final List<Known> known = new ArrayList<>();
  private final World world;

  private record Known(Region region, Pattern words) {}

  /// @throws IllegalStateException when the table is not there or damaged
  public Regions(World world) {
    this.world = world;
    TabbedRows.forEach(
        Regions.class,
        "ukraine-regions.tsv",
        CELLS,
        row ->
            known.add(
                new Known(
                    new Region(
                        row[0],
                        row[1],
                        row[2],
                        new Place(Double.parseDouble(row[3]), Double.parseDouble(row[4]))),
                    Pattern.compile("(?<![\\p{L}])(?:" + row[5] + ")"))));
  }

  /// All regions of Ukraine.
  public List<Region> all() {
    return known.stream().map(Known::region).toList();
  }

  /// The region that a text names; empty where none is recognised. The first region of the table
  /// that the text names stands for it.
  public Optional<Region> of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(each -> each.words().matcher(small).find())
        .map(Known::region)
        .findFirst()
        .or(() -> country(small));
  }

  private Optional<Region> country(String small) {
    return world.countries().stream()
        .filter(country -> names(small, country.english()) || names(small, country.ukrainian()))
        .findFirst()
        .map(country ->
            new Region(country.code(), country.english(), country.ukrainian(), country.middle()));
  }

  private static boolean names(String small, String country) {
    return Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(country.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
        .matcher(small)
        .find();
  }
}
