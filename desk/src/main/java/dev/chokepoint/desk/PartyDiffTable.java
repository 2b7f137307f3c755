package dev.chokepoint.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A comparison of two versions as a CSV table: a row a value, with the party it belongs to. Cells
/// that a spreadsheet would take for a formula are made harmless.
public final class PartyDiffTable {

  private PartyDiffTable() {}

  public static void write(PartyDiff diff, Writer out) {
    CsvWriter writer = CsvWriter.builder().build(out);
    writer.writeRecord(
        "change", "entity", "caption", "schema", "record", "property", "before", "after");
    for (PartyDiff.Party party : diff.parties()) {
      for (PartyDiff.Difference difference : party.differences()) {
        writer.writeRecord(
            party.change().name().toLowerCase(Locale.ROOT),
            party.id(),
            cell(party.caption()),
            party.schema(),
            difference.schema(),
            difference.property(),
            cell(difference.before()),
            cell(difference.after()));
      }
    }
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the table", e);
    }
  }

  private static String cell(@Nullable String text) {
    return text == null ? "" : SpreadsheetCell.neutral(text);
  }
}
