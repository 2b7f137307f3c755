package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.BackupAnswer;
import java.util.Map;

/// Backups and restores as JSON.
public final class BackupJson {

  private BackupJson() {}

  public static Map<String, Object> of(BackupAnswer answer) {
    return new Members()
        .put("file", answer.archive().toString())
        .put("data", answer.data().toString())
        .put("snapshot", answer.snapshot())
        .put("sources", answer.sources())
        .put("files", answer.files())
        .put("bytes", answer.bytes())
        .put("warnings", answer.warnings())
        .map();
  }
}
