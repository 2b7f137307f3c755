package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A designated party as any of OFAC's forms gives it.
///
/// @param id OFAC's number: `ent_num`, `uid` or `FixedRef`
/// @param place of the whole entry
/// @param kind [PartyKind#UNKNOWN] where the type is one we have never met
/// @param type what the file says of the type; null where it leaves that out
/// @param name null where it has none
/// @param parts the name in parts; null where the form does not part it
/// @param programmes codes
/// @param title offices and honorifics, several with semicolons between; null when there are none
/// @param vessel what only vessels have
/// @param facts each what one segment of the Remarks would say, in the words of the CSV form
/// @param remarks free text; null when there is none
/// @param listing what the form says of the listing beyond its programmes
record OfacEntry(
    Said id,
    Locator place,
    PartyKind kind,
    @Nullable Said type,
    @Nullable Said name,
    @Nullable NameParts parts,
    List<Said> programmes,
    @Nullable Said title,
    VesselFacts vessel,
    List<Said> facts,
    @Nullable RemarkText remarks,
    Listing listing) {

  OfacEntry {
    programmes = List.copyOf(programmes);
    facts = List.copyOf(facts);
  }

  /// OFAC's number.
  String number() {
    return id.text();
  }

  /// Surname and given names of a person.
  record NameParts(Said last, Said first) {}

  /// What is said of a vessel; null what is not.
  record VesselFacts(
      @Nullable Said callSign,
      @Nullable Said type,
      @Nullable Said tonnage,
      @Nullable Said grossTonnage,
      @Nullable Said flag,
      @Nullable Said owner) {

    static final VesselFacts NONE = new VesselFacts(null, null, null, null, null, null);
  }

  /// What only the ADVANCED form says of a listing.
  ///
  /// @param lists names of the lists it stands on; empty where the form does not say
  /// @param dates ISO 8601
  record Listing(
      List<Said> lists, List<Said> dates, List<Said> legalBases, List<Said> measures, List<Said> comments) {

    static final Listing NONE =
        new Listing(List.of(), List.of(), List.of(), List.of(), List.of());

    Listing {
      lists = List.copyOf(lists);
      dates = List.copyOf(dates);
      legalBases = List.copyOf(legalBases);
      measures = List.copyOf(measures);
      comments = List.copyOf(comments);
    }
  }
}
