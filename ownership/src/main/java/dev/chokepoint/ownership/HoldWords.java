package dev.chokepoint.ownership;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words of a register or list say what kind of hold, `hold-words.csv`: `votes` in
/// `voting-rights-50-to-75-percent`. Words that no row knows say nothing.
public final class HoldWords {

  private static final String TABLE = "hold-words.csv";
  private static final String JOINTLY = "jointly";

  private record Row(Pattern words, String says) {}

  private final List<Row> rows;

  private HoldWords(List<Row> rows) {
    this.rows = rows;
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read
  public static HoldWords bundled() {
    return new HoldWords(BundledTable.rows(HoldWords.class, TABLE, HoldWords::row));
  }

  private static Row row(NamedCsvRecord row) {
    String says = row.getField("says");
    if (!says.equals(JOINTLY)) {
      Hold.valueOf(says.toUpperCase(Locale.ROOT));
    }
    return new Row(Pattern.compile(row.getField("words")), says);
  }

  /// The kinds of hold that a text names; none where no row knows its words.
  public Set<Hold> holds(String text) {
    Set<Hold> holds = EnumSet.noneOf(Hold.class);
    for (Row row : rows) {
      if (!row.says().equals(JOINTLY) && row.words().matcher(plain(text)).find()) {
        holds.add(Hold.valueOf(row.says().toUpperCase(Locale.ROOT)));
      }
    }
    return holds;
  }

  /// Whether a text says that parties exercise their rights together.
  public boolean isJoint(String text) {
    return rows.stream()
        .anyMatch(row -> row.says().equals(JOINTLY) && row.words().matcher(plain(text)).find());
  }

  /// Small letters, with blanks for the dashes and capitals of codes.
  private static String plain(String text) {
    return text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_/-]+", " ")
        .strip();
  }
}
