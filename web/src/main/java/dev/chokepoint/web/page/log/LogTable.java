package dev.chokepoint.web.page.log;

import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.SaidWords;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries of the log as a table. Cells of person, kind and subject narrow the rows to their value.
final class LogTable {

  /// Rows of one page.
  static final int ROWS = 200;

  /// Characters of a digest on the page; exports have all of them.
  private static final int SHOWN = 12;

  private final Visit visit;
  private final PageUrl all;

  LogTable(Visit visit) {
    this.visit = visit;
    this.all =
        visit
            .url()
            .without("form")
            .without("select")
            .without("table")
            .without("check")
            .without("from");
  }

  /// @param entries newest first
  /// @param from number of the first row shown, counted from 0
  /// @param whole whether all rows are wanted, with whole digests, as for an export
  ResultTable of(List<Entry> entries, int from, boolean whole) {
    int start = Math.clamp(from, 0, entries.size());
    int end = whole ? entries.size() : Math.min(entries.size(), start + ROWS);
    return new ResultTable(
        "log",
        visit.say("log.caption", entries.size()),
        List.of(
            column("entry", Kind.NUMBER),
            column("at", Kind.WHEN),
            column("by", Kind.TEXT),
            column("kind", Kind.TEXT),
            column("subject", Kind.CODE),
            column("says", Kind.TEXT),
            column("digest", Kind.CODE)),
        entries.subList(start, end).stream().map(entry -> row(entry, whole)).toList(),
        all,
        true,
        entries.size() <= ROWS || whole ? null : paging(start, end, entries.size()),
        visit.say("log.none"));
  }

  private ResultTable.Paging paging(int start, int end, int total) {
    return new ResultTable.Paging(
        start + 1L,
        end,
        total,
        start == 0 ? null : page(Math.max(0, start - ROWS)),
        end == total ? null : page(end));
  }

  private String page(int from) {
    return all.with("from", Integer.toString(from)).toString();
  }

  private Column column(String key, Kind kind) {
    return new Column(key, visit.say("log." + key), kind, false);
  }

  private ResultTable.Row row(Entry entry, boolean whole) {
    @Nullable String page = page(entry.subject());
    Cell subject = Cell.link(entry.subject(), all.with("subject", entry.subject()).toString());
    return new ResultTable.Row(
        Long.toString(entry.number()),
        List.of(
            page == null ? Cell.of(entry.number()) : Cell.link(Long.toString(entry.number()), page),
            Cell.of(visit.words().moment(entry.at())),
            Cell.link(entry.actor(), all.with("by", entry.actor()).toString()),
            Cell.link(entry.kind(), all.with("kind", entry.kind()).toString()),
            subject,
            Cell.of(entry.said().map(SaidWords::of).orElseGet(() -> visit.say("log.erased"))),
            Cell.of(whole ? entry.digest() : entry.digest().substring(0, SHOWN) + "…")));
  }

  /// Where what an entry is about is shown; null where it has no page.
  private static @Nullable String page(String subject) {
    return switch (subject.replaceAll("-\\d+$", "")) {
      case "item" -> PageUrl.of("recoveries", subject).toString();
      case "case" -> PageUrl.of("cases", subject).toString();
      case "request" -> PageUrl.of("requests", subject).toString();
      case "hit" -> PageUrl.of("review").with("item", subject).toString();
      default -> null;
    };
  }
}
