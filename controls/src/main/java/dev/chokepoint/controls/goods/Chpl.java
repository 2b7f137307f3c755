package dev.chokepoint.controls.goods;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.table.BundledTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The Common High Priority List, `chpl.csv`: fifty codes of HS 2022 in six tiers. A code says what
/// heading a good is declared under, not what it is.
public final class Chpl {

  private final List<Entry> entries;

  private Chpl(List<Entry> entries) {
    this.entries = entries;
  }

  /// One code of the list.
  ///
  /// @param label what the heading covers, in short; from memory
  /// @param source where the code and its tier were read
  /// @param sourceDate when that was published or read
  public record Entry(
      HsCode code, ChplTier tier, String label, String source, LocalDate sourceDate, Grade grade) {}

  /// The list that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read
  public static Chpl bundled() {
    return new Chpl(BundledTable.rows(Chpl.class, "chpl.csv", Chpl::entry));
  }

  /// The entry of a code of HS 2022; empty when the list does not name it.
  public Optional<Entry> of(HsCode code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /// The entries that goods declared under a code of a revision can fall under. Several, or some
  /// and perhaps none, where the code was split: see [HsConcordance].
  public List<Entry> of(HsCode code, HsRevision revision, HsConcordance concordance) {
    return concordance.from(code, revision, HsRevision.HS2022).stream()
        .flatMap(link -> of(link.later()).stream())
        .toList();
  }

  /// All entries, by tier.
  public List<Entry> entries() {
    return entries;
  }

  private static Entry entry(NamedCsvRecord row) {
    return new Entry(
        new HsCode(row.getField("hs6")),
        ChplTier.of(row.getField("tier")),
        row.getField("label"),
        row.getField("source"),
        LocalDate.parse(row.getField("source_date")),
        Grade.parse(row.getField("grade")));
  }
}
