package dev.chokepoint.web.page.log;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// `/log?subject=&kind=&by=&from=&check=`: what `chokepoint audit log` prints and, where it is
/// asked for, what `audit verify` says. It tells of every person, so with accounts only an admin
/// reads it.
public final class LogPages {

  private static final List<String> CONDITIONS = List.of("subject", "kind", "by");

  private final PageWriter pages;
  private final Gate gate;
  private final Desk desk;

  public LogPages(PageWriter pages, Gate gate, Desk desk) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
  }

  public void add(RoutesConfig routes) {
    routes.get("/log", this::log);
  }

  private void log(Context context) {
    Visit visit = pages.visit(context);
    PageUrl url = visit.url();
    try (Gate.Place _ = gate.enter()) {
      AuditLog log = new AuditLog(desk);
      List<Entry> entries;
      Optional<AuditAnswer> checked;
      try {
        entries = wanted(log, url);
        checked = url.last("check").flatMap(_ -> verified(log));
      } catch (IllegalArgumentException damaged) {
        // A text that was changed may be no text that can be read: the check says which it is.
        entries = List.of();
        checked = verified(log);
      }
      Optional<String> form = url.last("form");
      if (form.isPresent()) {
        TableExport.send(
            context,
            new LogTable(visit).of(entries, 0, true).chosen(context.queryParams("select")),
            form.get(),
            List.of(List.of("Address", url.toString()), List.of("Asked", visit.asked())));
        return;
      }
      pages.write(context, visit, "log/log", page(visit, entries, checked));
    }
  }

  /// The entries that the address asks for, newest first.
  private static List<Entry> wanted(AuditLog log, PageUrl url) {
    return log.entries(url.last("subject").orElse(null)).stream()
        .filter(entry -> url.last("kind").map(entry.kind()::equals).orElse(true))
        .filter(entry -> url.last("by").map(entry.actor()::equals).orElse(true))
        .toList()
        .reversed();
  }

  private static LogPage page(Visit visit, List<Entry> entries, Optional<AuditAnswer> checked) {
    PageUrl url = visit.url();
    return new LogPage(
        new LogTable(visit).of(entries, number(url.last("from").orElse("")), false),
        CONDITIONS.stream()
            .filter(name -> url.last(name).isPresent())
            .map(name ->
                new LogPage.Chosen(
                    visit.say("log." + name) + ": " + url.last(name).orElse(""),
                    url.without(name).without("from").toString()))
            .toList(),
        checked
            .filter(AuditAnswer::isSound)
            .map(
                answer -> visit.say("log.sound", answer.entries(), answer.files(), answer.digest()))
            .orElse(null),
        checked
            .filter(answer -> !answer.isSound())
            .map(answer -> visit.say("log.broken", answer.faults().size()))
            .orElse(null),
        checked.map(AuditAnswer::faults).orElse(List.of()).stream().map(visit::say).toList(),
        url.with("check", "now").toString());
  }

  /// Empty where nothing was ever entered, which the page says by having no rows.
  private static Optional<AuditAnswer> verified(AuditLog log) {
    try {
      return Optional.of(log.verify(null));
    } catch (BadRequest nothing) {
      return Optional.empty();
    }
  }

  private static int number(String from) {
    return from.matches("\\d{1,9}") ? Integer.parseInt(from) : 0;
  }
}
