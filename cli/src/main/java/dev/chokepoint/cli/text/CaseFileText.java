package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.bundle.BundleCheck;
import dev.chokepoint.casebook.bundle.BundleManifest;
import dev.chokepoint.casebook.casefile.Withheld;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.records.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bundles of cases as text.
public final class CaseFileText {

  private CaseFileText() {}

  /// Cases in the order in which they were opened, each with the mark that stands.
  ///
  /// @param opened the first entry of each
  /// @param marks by the name of the case
  public static List<String> listed(List<Entry> opened, Map<String, String> marks, Look look) {
    if (opened.isEmpty()) {
      return List.of("No case was opened.");
    }
    TextTable table = new TextTable("case", "mark", "title", "owner", "opened (UTC)");
    opened.forEach(entry ->
        table.row(
            entry.subject(),
            marks.getOrDefault(entry.subject(), ""),
            said(entry, "title"),
            said(entry, "owner"),
            entry.at().toString()));
    return table.lines(look.width(), "");
  }

  private static String said(Entry entry, String field) {
    return entry.said().flatMap(said -> Optional.ofNullable(said.text(field))).orElse("(erased)");
  }

  /// A bundle that was just packed.
  public static List<String> packed(String file, BundleManifest manifest) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Packed %s as of %s into %s: %d members, manifest.json and SHA256SUMS."
            .formatted(manifest.caseId(), manifest.asOf(), file, manifest.members().size()));
    if (manifest.open()) {
      lines.add(
          manifest.withheld().isEmpty()
              ? "Public version; nothing had to be withheld."
              : "Public version; withheld:");
      for (Withheld each : manifest.withheld()) {
        lines.add("  " + each.what() + " (" + each.count() + "): " + each.about());
      }
      lines.add("Notes, remarks and decisions were not searched for such things: read them.");
    }
    return lines;
  }

  /// What a check of a bundle found.
  public static List<String> checked(String file, BundleCheck check) {
    List<String> lines = new ArrayList<>(check.faults());
    BundleManifest manifest = check.manifest();
    if (manifest != null) {
      lines.add(
          "%s: %s (%s), as of %s, %s, %d members."
              .formatted(
                  file,
                  manifest.title(),
                  manifest.caseId(),
                  manifest.asOf(),
                  manifest.tlp(),
                  manifest.members().size()));
    }
    if (check.isSound()) {
      lines.add("Nothing was changed, and nothing is missing or was added.");
    }
    if (check.sha256() != null) {
      lines.add("SHA-256 of manifest.json: " + check.sha256());
    }
    return lines;
  }
}
