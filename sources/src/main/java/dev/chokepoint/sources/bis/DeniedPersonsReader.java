package dev.chokepoint.sources.bis;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableForm;
import dev.chokepoint.sources.table.TableLayout;
import java.io.IOException;
import java.util.List;

/// Reads the Denied Persons List, a table parted by tabs with columns `Name`, `Street_Address`,
/// `City`, `State`, `Country`, `Postal_Code`, `Effective_Date`, `Expiration_Date`,
/// `Standard_Order`, `Last_Update`, `Action`, `FR_Citation`. Held against the file of September
/// 2022.
///
/// The list has no number for a party, and a row for each of its addresses and orders. So:
/// - a party is its name, letter case and spaces aside: `bis-dpl-HASH`. Two parties of one name
///   cannot be told apart; where a name comes under orders of different days, that is remarked on
/// - an order is party and effective date: `Sanction` `bis-dpl-HASH-DATE`
/// - each row with an address: an `Address` `bis-dpl-addr-HASH`, its country the address's alone
/// - the form does not tell persons from companies, and so claims `LegalEntity` of all
/// - a denial order forbids dealings in goods under the US export rules; topic `export.control`, as
///   derived. `Standard_Order` `N` means that the order's own terms count, so that what is
///   forbidden cannot be told from the list
/// - `Last_Update` is of the row, and a party may have several; `Action` is the history of the row
///
/// Counts: `rows`, `parties`, `addresses`. Held in memory: a hash and a date for each party.
public final class DeniedPersonsReader implements SourceReader {

  private static final TableForm FORM =
      new TableForm(
          List.of(
              "Name",
              "Street_Address",
              "Country",
              "Effective_Date",
              "Expiration_Date",
              "Standard_Order",
              "FR_Citation"));

  /// US government works are in the public domain (17 U.S.C. 105).
  private static final KnownSource KNOWN =
      new KnownSource(
          "us_bis_denied",
          "BIS Denied Persons List",
          "Bureau of Industry and Security, US Department of Commerce",
          "Public domain (US government)",
          "Parties under denial orders; not the Entity List, nor parties that are owned by those"
              + " named.");

  @Override
  public String format() {
    return "bis-dpl";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    return FORM.recognise(files);
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised, KNOWN);
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    DeniedRows rows = new DeniedRows(reading);
    for (InputFile file : files) {
      try (DelimitedTable table =
          DelimitedTable.open(file, TableLayout.UNKNOWN, reading.issues())) {
        FORM.require(table.columns(), file.name());
        while (table.advance()) {
          rows.read(table.row());
        }
      }
    }
  }
}
