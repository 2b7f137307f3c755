package dev.chokepoint.web.page.requests;

import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepRequests;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads requests out of their entries: the one that asked first, then those that tell what came of
/// it.
final class RequestReading {

  private final Visit visit;
  private final Map<String, List<Entry>> bySubject = new LinkedHashMap<>();

  /// @param entries about all requests, in order
  RequestReading(Visit visit, List<Entry> entries) {
    this.visit = visit;
    entries.forEach(
        entry -> bySubject.computeIfAbsent(entry.subject(), id -> new ArrayList<>()).add(entry));
  }

  /// All of them, newest first.
  ///
  /// @param file whether for a file, which says the same in every language
  ResultTable table(boolean file) {
    List<ResultTable.Row> rows =
        bySubject.entrySet().stream()
            .map(each -> row(each.getKey(), each.getValue(), file))
            .toList()
            .reversed();
    return new ResultTable(
            "requests",
            visit.say("requests.caption", rows.size()),
            List.of(
                column("request", Kind.CODE),
                column("to", Kind.TEXT),
                column("question", Kind.TEXT),
                column("item", Kind.CODE),
                column("sent", Kind.WHEN),
                column("outcome", Kind.TEXT),
                column("next", Kind.TEXT)),
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            visit.say("requests.none"))
        .sorted();
  }

  private Column column(String key, Kind kind) {
    return new Column(key, visit.say("request." + key), kind, true);
  }

  private ResultTable.Row row(String id, List<Entry> entries, boolean file) {
    Said asked = said(entries.getFirst());
    String item = text(asked, "item");
    return new ResultTable.Row(
        id,
        List.of(
            Cell.link(id, PageUrl.of("requests", id).toString()),
            Cell.of(text(asked, "addressee")),
            Cell.of(text(asked, "question")),
            item.isEmpty()
                ? Cell.of("")
                : Cell.link(item, PageUrl.of("recoveries", item).toString()),
            Cell.of(text(asked, "sent")),
            Cell.of(file ? kept(entries) : outcome(entries)),
            Cell.of(next(entries))));
  }

  /// Whom an answer named last as the next holder; a later answer that names nobody takes nothing
  /// back.
  private static String next(List<Entry> entries) {
    return entries.reversed().stream()
        .map(entry -> text(said(entry), "sold_to"))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// One of them with everything around it; null where there is none of that name.
  @Nullable RequestPage page(String id, String by) {
    List<Entry> entries = bySubject.get(id);
    if (entries == null) {
      return null;
    }
    Entry first = entries.getFirst();
    Said asked = said(first);
    return new RequestPage(
        id,
        first.number(),
        NameText.of(text(asked, "addressee")),
        NameText.of(text(asked, "question")),
        asked.text("item"),
        text(asked, "sent"),
        who(first),
        outcome(entries),
        entries.stream().skip(1).map(this::answer).toList(),
        KeepRequests.OUTCOMES.stream().sorted().toList(),
        by,
        PageUrl.of("cases", "pins")
            .with("what", "entry")
            .with("id", Long.toString(first.number()))
            .toString(),
        PageUrl.of("entities", id).toString());
  }

  private RequestPage.Answer answer(Entry entry) {
    Said said = said(entry);
    String next = said.text("sold_to");
    return new RequestPage.Answer(
        entry.number(),
        word(text(said, "outcome")),
        NameText.of(text(said, "text")),
        NameText.of(text(said, "sold_to")),
        next == null ? null : PageUrl.of("search").with("q", next).toString(),
        text(said, "date"),
        who(entry));
  }

  private String outcome(List<Entry> entries) {
    return entries.size() == 1
        ? visit.say("request.open")
        : word(text(said(entries.getLast()), "outcome"));
  }

  /// How it stands, by the word that the record keeps; `open` where nothing came of it yet.
  private static String kept(List<Entry> entries) {
    return entries.size() == 1 ? "open" : text(said(entries.getLast()), "outcome");
  }

  private String word(String outcome) {
    return visit.words().sayKnown("request.outcome." + outcome, outcome);
  }

  private String who(Entry entry) {
    return visit.say("case.who", entry.actor(), visit.words().moment(entry.at()));
  }

  private static Said said(Entry entry) {
    return entry.said().orElseGet(() -> new Said(Map.of()));
  }

  private static String text(Said said, String field) {
    return Objects.requireNonNullElse(said.text(field), "");
  }
}
