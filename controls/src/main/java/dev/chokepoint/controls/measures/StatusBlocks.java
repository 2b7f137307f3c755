package dev.chokepoint.controls.measures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.table.BundledTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The dated table of measures that block by status without a listing, `blocked-by-status.csv`. It
/// makes nobody a seed: whether a party is a body of a government is for a person to judge.
public final class StatusBlocks {

  private static final String TABLE = "blocked-by-status.csv";

  private final List<StatusBlock> blocks;

  private StatusBlocks(List<StatusBlock> blocks) {
    this.blocks = blocks;
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read
  public static StatusBlocks bundled() {
    return new StatusBlocks(BundledTable.rows(StatusBlocks.class, TABLE, StatusBlocks::block));
  }

  /// What blocks bodies of a country's government on a day, for the owners of one rule.
  ///
  /// @param country ISO 3166 letters
  public List<StatusBlock> of(String rule, String country, LocalDate day) {
    String wanted = country.toLowerCase(Locale.ROOT);
    return blocks.stream()
        .filter(block -> block.rule().equals(rule))
        .filter(block -> block.country().equals(wanted) && block.isInForce(day))
        .toList();
  }

  /// All rows, in the order of the table.
  public List<StatusBlock> blocks() {
    return blocks;
  }

  private static StatusBlock block(NamedCsvRecord row) {
    String to = row.getField("to");
    return new StatusBlock(
        row.getField("rule"),
        row.getField("country"),
        Sentence.ofTable(row.getField("government")),
        LocalDate.parse(row.getField("from")),
        to.isEmpty() ? null : LocalDate.parse(to),
        Sentence.ofTable(row.getField("says")),
        Sentence.ofTable(row.getField("source")),
        row.getField("basis").equals("read"));
  }
}
