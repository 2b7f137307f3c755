package dev.chokepoint.web.measure;

import dev.chokepoint.desk.records.Question;
import dev.chokepoint.web.guard.RequestGuard;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Hands what was asked over HTTP to the screening log, with who asked it.
public final class QuestionNotes {

  private static final String NOBODY = "anybody on this machine";

  private final Question.Log log;

  public QuestionNotes(Question.Log log) {
    this.log = log;
  }

  /// Notes a question that was answered.
  ///
  /// @param how the route it came by, such as `match`
  /// @param snapshot number of the snapshot that answered
  /// @param settings by which it was answered; the dataset of the path is added to them
  /// @param asked all that was said of what is looked for
  /// @param names by which it was asked
  /// @param hits what was found, best first
  /// @param total how many were found, named or not
  /// @throws dev.chokepoint.desk.StoreTrouble if the log cannot be written
  public void note(
      String how,
      Context context,
      long snapshot,
      Map<String, Object> settings,
      Map<String, Object> asked,
      List<String> names,
      List<Question.Hit> hits,
      long total) {
    Map<String, Object> all = new LinkedHashMap<>(settings);
    all.put("dataset", context.pathParamMap().getOrDefault("dataset", "default"));
    log.note(
        new Question(
            how,
            RequestGuard.holder(context).orElse(NOBODY),
            snapshot,
            all,
            asked,
            names,
            hits,
            total,
            null,
            null));
  }
}
