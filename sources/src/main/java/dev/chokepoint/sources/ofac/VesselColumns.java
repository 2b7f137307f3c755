package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.List;
import java.util.Optional;

/// The columns that only vessels fill.
final class VesselColumns {

  private final PartyIndex index;
  private final CountryNames countries;
  private final UnknownCountries unknown;

  VesselColumns(PartyIndex index, CountryNames countries, UnknownCountries unknown) {
    this.index = index;
    this.countries = countries;
    this.unknown = unknown;
  }

  void read(Subject vessel, OfacRow row) {
    text(vessel, row, "Call_Sign", "callSign");
    text(vessel, row, "Vess_type", "type");
    number(vessel, row, "Tonnage", "tonnage");
    number(vessel, row, "GRT", "grossRegisteredTonnage");
    flag(vessel, row);
    owner(vessel, row);
  }

  private static void text(Subject vessel, OfacRow row, String column, String property) {
    String cell = row.cell(column);
    if (cell != null) {
      vessel.says(property, cell, List.of(row.at(column)));
    }
  }

  /// OFAC groups digits with commas: `318,000`.
  private static void number(Subject vessel, OfacRow row, String column, String property) {
    String cell = row.cell(column);
    if (cell != null) {
      vessel.says(property, cell.replace(",", ""), cell, List.of(row.at(column)));
    }
  }

  private void flag(Subject vessel, OfacRow row) {
    String cell = row.cell("Vess_flag");
    if (cell == null) {
      return;
    }
    Locator place = row.at("Vess_flag");
    Optional<String> code = countries.code(cell);
    if (code.isPresent()) {
      vessel.says("flag", code.get(), cell, List.of(place));
      return;
    }
    vessel.says("notes", "Vessel flag: " + cell, cell, List.of(place));
    if (!countries.knows(cell)) {
      unknown.report(cell, place);
    }
  }

  /// FollowTheMoney wants an entity as owner; a name that no entry of the list bears is none.
  private void owner(Subject vessel, OfacRow row) {
    String cell = row.cell("Vess_owner");
    if (cell == null) {
      return;
    }
    List<Locator> place = List.of(row.at("Vess_owner"));
    index
        .entryNamed(cell)
        .filter(entry -> index.kind(entry).isLegalEntity())
        .ifPresentOrElse(
            entry -> vessel.follows("owner", OfacId.party(entry), cell, place),
            () -> vessel.says("notes", "Vessel owner: " + cell, cell, place));
  }
}
