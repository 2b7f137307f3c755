package dev.chokepoint.cli.json;

import dev.chokepoint.casebook.bundle.BundleCheck;
import dev.chokepoint.casebook.bundle.BundleManifest;
import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.evidence.codec.HandlingMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Kept cases and their bundles as JSON.
public final class CaseFileJson {

  private CaseFileJson() {}

  /// A case's entries, and what is stated otherwise now.
  ///
  /// @param mark how it is to be handled
  public static Map<String, Object> shown(String mark, List<Entry> entries, List<String> changed) {
    return new Members()
        .put("handling", mark)
        .put("entries", entries.stream().map(RecordsJson::entry).toList())
        .put("changed_since_pinned", changed)
        .map();
  }

  /// The entries that opened cases. `handling` is the mark that stands; `said` is without the one
  /// that a case was opened with, which may be another.
  ///
  /// @param marks of the cases, by name
  public static Map<String, Object> listed(List<Entry> opened, Map<String, String> marks) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Entry entry : opened) {
      Map<String, Object> members = new LinkedHashMap<>(RecordsJson.entry(entry));
      entry
          .said()
          .ifPresent(said -> {
            Map<String, Object> rest = new TreeMap<>(said.fields());
            rest.remove("tlp");
            rest.remove(HandlingMark.NAME);
            members.put("said", rest);
          });
      members.put(HandlingMark.NAME, marks.get(entry.subject()));
      entries.add(members);
    }
    return new Members().put("entries", entries).map();
  }

  /// A bundle that was just packed.
  public static Map<String, Object> packed(String file, BundleManifest manifest) {
    return new Members()
        .put("bundle", file)
        .put("case", manifest.caseId())
        .put("as_of", manifest.asOf())
        .put("public", manifest.open())
        .put(
            "withheld",
            manifest.withheld().stream()
                .map(each ->
                    new Members()
                        .put("what", each.what())
                        .put("about", each.about())
                        .put("count", each.count())
                        .map())
                .toList())
        .put("members", members(manifest))
        .map();
  }

  /// What a check of a bundle found.
  public static Map<String, Object> checked(String file, BundleCheck check) {
    BundleManifest manifest = check.manifest();
    return new Members()
        .put("bundle", file)
        .put("sound", check.isSound())
        .put("case", manifest == null ? null : manifest.caseId())
        .put("as_of", manifest == null ? null : manifest.asOf())
        .put("manifest_sha256", check.sha256())
        .put("faults", check.faults())
        .map();
  }

  private static List<Map<String, Object>> members(BundleManifest manifest) {
    return manifest.members().stream()
        .map(each ->
            new Members()
                .put("name", each.name())
                .put("size", each.size())
                .put("sha256", each.sha256())
                .map())
        .toList();
  }
}
