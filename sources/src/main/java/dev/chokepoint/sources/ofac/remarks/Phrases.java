package dev.chokepoint.sources.ofac.remarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whole segments that say something by a fixed phrase: `all offices worldwide`, `ICTY indictee`.
/// Each row of `phrases.csv` is a regular expression that must match the whole segment.
final class Phrases {

  private static final String TABLE = "phrases.csv";

  private final List<Phrase> phrases;

  private enum Use {
    PROVISION,
    CIRCUMSTANCE,
    POSITION,
    HONORIFIC
  }

  private record Phrase(Use use, Pattern pattern) {
    Remark remark(String text) {
      return switch (use) {
        case PROVISION -> new Remark.Provision(text);
        case CIRCUMSTANCE -> new Remark.Circumstance(text);
        case POSITION -> new Remark.Position(text);
        case HONORIFIC -> new Remark.Honorific(text);
      };
    }
  }

  private Phrases(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  static Phrases bundled() {
    return new Phrases(BundledTable.rows(Phrases.class, TABLE, Phrases::phrase));
  }

  private static Phrase phrase(NamedCsvRecord row) {
    return new Phrase(
        Use.valueOf(row.getField("use").toUpperCase(Locale.ROOT)),
        Pattern.compile(row.getField("pattern"), Pattern.DOTALL));
  }

  Optional<Remark> find(String text) {
    return phrases.stream()
        .filter(phrase -> phrase.pattern.matcher(text).matches())
        .findFirst()
        .map(phrase -> phrase.remark(text));
  }
}
