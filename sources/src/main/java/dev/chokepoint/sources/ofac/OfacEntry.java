package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.record.Said;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A designated party as any of OFAC's forms gives it.
///
/// @param id OFAC's number: `ent_num`, `uid` or `FixedRef`
/// @param place of the whole entry
/// @param kind [PartyKind#UNKNOWN] where the type is one we have never met
/// @param type what the file says of the type; null where it leaves that out
/// @param name null where it has none
/// @param parts the name in parts; null where the form does not part it
/// @param title offices and honorifics, several with semicolons between; null when there are none
/// @param vessel what only vessels have
/// @param facts each what one segment of the Remarks would say, in the words of the CSV form
/// @param notes what no rule knows, each as it stands under the name of its element
/// @param remarks free text; null when there is none
/// @param listing null where the form tells it apart from the entry
record OfacEntry(
    Said id,
    Locator place,
    PartyKind kind,
    @Nullable Said type,
    @Nullable Said name,
    @Nullable NameParts parts,
    @Nullable Said title,
    VesselFacts vessel,
    List<Said> facts,
    List<Said> notes,
    @Nullable RemarkText remarks,
    @Nullable OfacListing listing) {

  OfacEntry {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /// OFAC's number.
  String number() {
    return id.text();
  }

  /// Names of a person.
  ///
  /// @param last surname
  /// @param first all given names
  /// @param more further parts by property of a person
  record NameParts(Said last, Said first, Map<String, Said> more) {
    NameParts {
      more = Map.copyOf(more);
    }
  }

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
}
