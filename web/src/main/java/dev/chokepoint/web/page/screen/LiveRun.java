package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.runs.OrderRun;
import dev.chokepoint.desk.runs.OrderRuns;
import dev.chokepoint.desk.runs.RunProgress;
import dev.chokepoint.desk.runs.RunRow;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.VerdictMark;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The rows of a run as server-sent events: `rows` with a sentence and the rows that ended since
/// the last one, and `end` once no more come.
final class LiveRun {

  /// Often enough to look alive, and seldom enough for a reader.
  private static final Duration BETWEEN = Duration.ofMillis(250);

  /// After so long without a row the watcher is told how far it is all the same.
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Visit visit;
  private final OrderRuns runs;
  private final OrderRun run;

  LiveRun(Visit visit, OrderRuns runs, OrderRun run) {
    this.visit = visit;
    this.runs = runs;
    this.run = run;
  }

  /// Tells until the run ends or nobody listens.
  void tell(SseClient client) {
    RunProgress progress = runs.progress(run).orElse(null);
    try {
      long seen = 0;
      boolean ended = progress == null;
      while (progress != null && !ended && !client.terminated()) {
        RunProgress.Seen now = progress.after(seen, LONGEST);
        seen = now.rows();
        ended = now.ended();
        client.sendEvent("rows", json(now));
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
      client.sendEvent("end", "no more rows come");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String json(RunProgress.Seen now) {
    return new String(
        Json.bytes(
            Json.object()
                .put("sentence", visit.say("run.progress", now.rows()))
                .put("rows", now.fresh().stream().map(this::row).toList())
                .map()),
        StandardCharsets.UTF_8);
  }

  private Map<String, @Nullable Object> row(RunRow row) {
    VerdictMark mark = VerdictMark.of(row.verdict());
    return Json.object()
        .put("row", row.row())
        .put("css", mark.css())
        .put("glyph", mark.glyph())
        .put("verdict", visit.say(mark.key()))
        .put("why", visit.say(row.why()))
        .put("lang", visit.lang(row.why()))
        .put("party", row.party())
        .put("item", row.item())
        .map();
  }
}
