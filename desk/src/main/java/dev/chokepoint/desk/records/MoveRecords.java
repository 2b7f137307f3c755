package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.records.RecordsMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Moves what was entered and what was screened between the data directory's files and the database
/// that the desk's rules name.
public final class MoveRecords {

  private final Desk desk;

  public MoveRecords(Desk desk) {
    this.desk = desk;
  }

  /// From files to the database.
  ///
  /// @throws BadRequest if no database is named, there are no records in files, or the database has
  ///   other ones
  public List<MovedLog> toDatabase() {
    return desk.asking(() -> move().toDatabase().stream().map(MoveRecords::told).toList());
  }

  /// From the database to files.
  ///
  /// @throws BadRequest if no database is named, it has no records, or the files have other ones
  public List<MovedLog> toFiles() {
    return desk.asking(() -> move().toFiles().stream().map(MoveRecords::told).toList());
  }

  private RecordsMove move() {
    return desk.recordsRules()
        .database()
        .map(address -> new RecordsMove(desk.data(), address, new DiskFiles(), desk.clock()))
        .orElseThrow(() ->
            BadRequest.usage(
                "CHOKEPOINT_DB_URL names no database, so there is none to move to or" + " from"));
  }

  private static MovedLog told(RecordsMove.Moved moved) {
    List<String> faults = new ArrayList<>();
    moved.left().faults().stream().map(fault -> fault.sentence().text()).forEach(faults::add);
    moved.arrived().faults().stream()
        .map(fault -> "Where it is now: " + fault.sentence().text())
        .forEach(faults::add);
    if (!moved.left().digest().equals(moved.arrived().digest())) {
      faults.add("The two ends are not the same.");
    }
    return new MovedLog(
        moved.ledger().name().toLowerCase(Locale.ROOT),
        moved.brought(),
        moved.arrived().entries(),
        moved.arrived().digest(),
        faults);
  }
}
