package dev.chokepoint.sources.components;

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

/// Reads tables of components with the columns in which the Ukrainian portal "War and Sanctions" is
/// re-published: `component_id`, `name_marking`, `category`, `function`, `manufacturer`,
/// `manufacturer_country`, `oem_part_number`, `production_date`, `found_in_drones`,
/// `sanctions_status` ... Held against the file of 13 June 2026.
///
/// What becomes what:
/// - each row: a `Component` with the row's own id; rows that repeat an id add their place, and are
///   remarked on once an id
/// - `name_marking`: the component's name, and the text of a `Marking`, raw; none where the column
///   says that it is unspecified. What of it stands on the part and what describes it, the column
///   does not tell
/// - `oem_part_number`: a `Part`, one a maker and number as written; a word without a digit
///   (`CMOS`) is no number of a part and is kept as a note
/// - `found_in_drones`: for each name in the list a `RecoveredItem` and the `WeaponSystem` it is
///   said to be. The portal's weapon may be one airframe or a type; which, the table does not say
/// - `manufacturer`: the maker as stated, never resolved
/// - pictures and pages: their addresses
/// - columns without a property, and unknown ones: context
///
/// Every statement is graded C3: a belligerent's portal at second hand, without custody, place or
/// date of recovery, can be no better.
///
/// Known faults of the published file, kept as stated: eight ids stand on 316 rows each, all tied
/// to the Shahed-131, which is a slip of the copy (remarked on); letters of Cyrillic inside Latin
/// marks (remarked on a row); makers' names in several spellings.
///
/// Counts: `rows`, `components`, `repeatedRows`, `markings`, `weapons`. Held in memory: a short
/// text for each component, maker's word and weapon.
public final class ComponentTableReader implements SourceReader {

  private static final TableForm FORM =
      new TableForm(
          List.of(
              "component_id",
              "name_marking",
              "manufacturer",
              "oem_part_number",
              "found_in_drones"));

  private static final KnownSource KNOWN =
      new KnownSource(
          null,
          null,
          null,
          null,
          "Components as a portal shows them; no custody, place or date of recovery, and not every"
              + " component of any weapon.");

  @Override
  public String format() {
    return "component-table";
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
  public boolean setsMayJoin() {
    return true;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    ComponentRows rows = new ComponentRows(reading);
    for (InputFile file : files) {
      try (DelimitedTable table =
          DelimitedTable.open(file, TableLayout.UNKNOWN, reading.issues())) {
        FORM.require(table.columns(), file.name());
        while (table.advance()) {
          rows.read(table.row());
        }
      }
    }
    rows.end();
  }
}
