package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.OfacEntry.VesselFacts;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What only vessels have.
final class Vessels {

  private final PartyIndex index;
  private final CountryNames countries;
  private final UnknownCountries unknown;

  Vessels(PartyIndex index, CountryNames countries, UnknownCountries unknown) {
    this.index = index;
    this.countries = countries;
    this.unknown = unknown;
  }

  void read(Subject vessel, VesselFacts said) {
    text(vessel, said.callSign(), "callSign");
    text(vessel, said.type(), "type");
    number(vessel, said.tonnage(), "tonnage");
    number(vessel, said.grossTonnage(), "grossRegisteredTonnage");
    flag(vessel, said.flag());
    owner(vessel, said.owner());
  }

  private static void text(Subject vessel, @Nullable Said said, String property) {
    if (said != null) {
      vessel.says(property, said.text(), said.places());
    }
  }

  /// OFAC groups digits with commas: `318,000`.
  private static void number(Subject vessel, @Nullable Said said, String property) {
    if (said != null) {
      vessel.says(property, said.text().replace(",", ""), said.text(), said.places());
    }
  }

  private void flag(Subject vessel, @Nullable Said said) {
    if (said == null) {
      return;
    }
    Optional<String> code = countries.code(said.text());
    if (code.isPresent()) {
      vessel.says("flag", code.get(), said.text(), said.places());
      return;
    }
    vessel.says("notes", "Vessel flag: " + said.text(), said.text(), said.places());
    if (!countries.knows(said.text())) {
      unknown.report(said.text(), said.places().getFirst());
    }
  }

  /// FollowTheMoney wants an entity as owner; a name that no entry of the list bears is none.
  private void owner(Subject vessel, @Nullable Said said) {
    if (said != null) {
      index
          .entryNamed(said.text())
          .filter(entry -> index.kind(entry).isLegalEntity())
          .ifPresentOrElse(
              entry -> vessel.follows("owner", OfacId.party(entry), said.text(), said.places()),
              () ->
                  vessel.says("notes", "Vessel owner: " + said.text(), said.text(), said.places()));
    }
  }
}
