package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.PartyKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The column `Title`: the offices of a person, several with semicolons between.
final class Titles {

  private static final String COLUMN = "Title";
  private static final Pattern PART = Pattern.compile("[^;\\s](?:[^;]*[^;\\s])?");

  private Titles() {}

  /// Makes the statements and gives the titles back: OFAC repeats them in the remarks.
  static Set<String> read(Listed listed, OfacRow row) {
    String cell = row.cell(COLUMN);
    if (cell == null) {
      return Set.of();
    }
    Set<String> titles = new LinkedHashSet<>();
    String property = listed.kind() == PartyKind.PERSON ? "position" : "notes";
    PART.matcher(cell)
        .results()
        .forEach(part -> {
          titles.add(part.group());
          listed
              .party()
              .says(property, part.group(), List.of(row.at(COLUMN).at(part.start(), part.end())));
        });
    return titles;
  }
}
