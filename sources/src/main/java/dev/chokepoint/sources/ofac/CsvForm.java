package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.OfacEntry.VesselFacts;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.record.Said;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the rows of the CSV form say.
final class CsvForm {

  /// The column `Program` joins several programmes with `] [`.
  private static final Pattern CODE = Pattern.compile("(?:(?!\\] ?\\[).)+");

  private CsvForm() {}

  /// @param comment the row of the comments file that goes on with the remarks; null when none does
  static OfacEntry entry(OfacRow row, @Nullable OfacRow comment) {
    return new OfacEntry(
        id(row),
        row.whole(),
        SdnType.kind(row.cell("SDN_Type")).orElse(PartyKind.UNKNOWN),
        row.said("SDN_Type"),
        row.said("SDN_Name"),
        null,
        row.said("Title"),
        new VesselFacts(
            row.said("Call_Sign"),
            row.said("Vess_type"),
            row.said("Tonnage"),
            row.said("GRT"),
            row.said("Vess_flag"),
            row.said("Vess_owner")),
        List.of(),
        List.of(),
        new RemarkText(row.said("Remarks"), comment == null ? null : continued(comment)),
        OfacListing.of(id(row), row.whole(), programmes(row)));
  }

  /// What a row of the comments file goes on with.
  static @Nullable Said continued(OfacRow comment) {
    return comment.said("remarks_continued");
  }

  static OfacAlias alias(OfacRow row) {
    return new OfacAlias(
        id(row),
        row.whole(),
        new Said(row.cells().get(2), row.at("alt_type")),
        row.said("alt_name"),
        row.said("alt_remarks"));
  }

  static OfacAddress address(OfacRow row) {
    return new OfacAddress(
        id(row),
        row.whole(),
        row.cells().get(1),
        row.said("address"),
        row.said("city_state_province_postal_code"),
        row.said("country"),
        row.said("add_remarks"),
        OfacAddress.Parts.NONE);
  }

  static Said id(OfacRow row) {
    return new Said(row.entry(), row.at("ent_num"));
  }

  private static List<Said> programmes(OfacRow row) {
    Said cell = row.said("Program");
    return cell == null
        ? List.of()
        : CODE.matcher(cell.text()).results().map(code -> programme(cell, code)).toList();
  }

  private static Said programme(Said cell, MatchResult code) {
    String joined = code.group();
    // After the first, what the pattern yields begins with the joint.
    int skip = 0;
    while (skip < joined.length() && "[] ".indexOf(joined.charAt(skip)) >= 0) {
      skip++;
    }
    return cell.part(code.start() + skip, code.end());
  }
}
