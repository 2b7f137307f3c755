package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.ImportAnswer;
import dev.chokepoint.desk.ImportReport;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Sources and imports as JSON.
public final class SourceJson {

  private SourceJson() {}

  public static Map<String, Object> of(SourceFacts source) {
    return new Members()
        .put("name", source.name())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("licence", source.licence())
        .put("coverage", source.coverage())
        .put("version", source.version())
        .put("fetched", source.fetched().toString())
        .put("format", source.format())
        .put(
            "files",
            source.files().stream()
                .map(f ->
                    new Members()
                        .put("name", f.name())
                        .put("sha256", f.sha256())
                        .put("bytes", f.bytes())
                        .map())
                .toList())
        .put("entities", source.entities())
        .put("statements", source.statements())
        .put("entities_by_schema", new TreeMap<>(source.bySchema()))
        .put("counts", new TreeMap<>(source.counts()))
        .put("kept_versions", source.keptVersions())
        .map();
  }

  /// All sources with their ages.
  ///
  /// @param ages of the same sources in the same order
  public static Map<String, Object> list(List<SourceFacts> sources, List<Freshness> ages) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      all.add(with(sources.get(i), ages.get(i)));
    }
    return new Members().put("sources", all).map();
  }

  /// A source with its age.
  public static Map<String, Object> with(SourceFacts source, Freshness age) {
    Map<String, Object> members = of(source);
    Map<String, Object> aged = UpdateJson.of(age);
    aged.remove("source");
    aged.remove("fetched");
    members.put("freshness", aged);
    return members;
  }

  public static Map<String, Object> of(ImportAnswer answer) {
    return new Members()
        .put("source", answer.source())
        .put("outcome", answer.outcome().name().toLowerCase(Locale.ROOT))
        .put("format", answer.format())
        .put("files", answer.files())
        .put("passed_over", answer.passedOver())
        .put("counts", new TreeMap<>(answer.counts()))
        .put("published", answer.facts() == null ? null : of(answer.facts()))
        .put("notes", answer.notes().stream().map(SourceJson::issue).toList())
        .put("noted", answer.noted())
        .put("rejected", answer.rejected())
        .put("rejects_file", answer.rejectsFile().map(Path::toString).orElse(null))
        .map();
  }

  /// An import of one source is that source's object, as it was before there could be several.
  public static Map<String, Object> of(ImportReport report) {
    if (report.isOneSource()) {
      return of(report.sources().getFirst());
    }
    return new Members()
        .put("sources", report.sources().stream().map(SourceJson::of).toList())
        .put("failed", report.failed().stream().map(SourceJson::failed).toList())
        .put("passed_over", report.passedOver())
        .put("remarks", report.remarks())
        .map();
  }

  private static Map<String, Object> failed(ImportReport.Failed failed) {
    return new Members()
        .put("source", failed.source())
        .put("format", failed.format())
        .put("files", failed.files())
        .put("reason", failed.reason())
        .map();
  }

  private static Map<String, Object> issue(ReadIssue issue) {
    return new Members()
        .put("place", issue.locator().toString())
        .put("value", issue.value())
        .put("reason", issue.reason())
        .map();
  }
}
