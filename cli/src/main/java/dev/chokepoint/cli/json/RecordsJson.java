package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.MovedLog;
import dev.chokepoint.evidence.codec.HandlingMark;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Entries of the records as JSON.
public final class RecordsJson {

  private RecordsJson() {}

  /// Several entries.
  public static Map<String, Object> entries(List<Entry> entries) {
    return new Members().put("entries", entries.stream().map(RecordsJson::entry).toList()).map();
  }

  /// Several entries; those about a case bear its handling mark.
  ///
  /// @param marks of the cases, by name
  public static Map<String, Object> entries(List<Entry> entries, Map<String, String> marks) {
    return new Members()
        .put(
            "entries",
            entries.stream()
                .map(entry -> {
                  Map<String, Object> members = new LinkedHashMap<>(entry(entry));
                  String mark = marks.get(entry.subject());
                  if (mark != null) {
                    members.put(HandlingMark.NAME, mark);
                  }
                  return members;
                })
                .toList())
        .map();
  }

  /// One entry; `said` is left out once it was erased.
  public static Map<String, Object> entry(Entry entry) {
    return new Members()
        .put("number", entry.number())
        .put("kind", entry.kind())
        .put("subject", entry.subject())
        .put("by", entry.actor())
        .put("at", entry.at().toString())
        .put("digest", entry.digest())
        .put("said", entry.said().map(said -> new TreeMap<>(said.fields())).orElse(null))
        .map();
  }

  /// What a check of the log found.
  public static Map<String, Object> audit(AuditAnswer answer) {
    return new Members()
        .put("store", answer.store())
        .put("entries", answer.entries())
        .put("digest", answer.digest())
        .put("files", answer.files())
        .put("screenings", answer.screenings())
        .put("checkpoint", answer.checkpoint())
        .put("sound", answer.isSound())
        .put("faults", answer.faults().stream().map(Sentence::text).toList())
        .map();
  }

  /// What became of logs that were moved.
  ///
  /// @param to `database` or `files`
  public static Map<String, Object> moved(String to, List<MovedLog> logs) {
    return new Members()
        .put("to", to)
        .put(
            "logs",
            logs.stream()
                .map(log ->
                    new Members()
                        .put("log", log.log())
                        .put("brought", log.brought())
                        .put("entries", log.entries())
                        .put("digest", log.digest())
                        .put("sound", log.isSound())
                        .put("faults", log.faults())
                        .map())
                .toList())
        .map();
  }
}
