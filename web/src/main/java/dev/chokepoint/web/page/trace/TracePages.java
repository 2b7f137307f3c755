package dev.chokepoint.web.page.trace;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Decode;
import dev.chokepoint.desk.DecodeRequest;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.TracePart;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.TableExport;
import dev.chokepoint.web.page.words.Said;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/trace?part=&maker=&dc=&found=&as-of=&widen=`: the routes that the evidence allows, the best
/// first.
public final class TracePages {

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public TracePages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/trace", this::trace);
  }

  private void trace(Context context) {
    Visit visit = pages.visit(context);
    TraceForm form = TraceForm.of(visit.url());
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      List<TracePage.Reading> help = help(visit, holdings, form);
      if (form.isEmpty()) {
        pages.write(context, visit, "trace/trace", empty(form, help, null, holdings));
        return;
      }
      TraceRequest request = TraceAsked.of(visit.url(), today(holdings));
      TracePage page;
      try {
        TraceAnswer answer = new TracePart(holdings.desk()).answer(request);
        Optional<String> sent = visit.url().last("form");
        if (sent.isPresent() && !answer.traces().isEmpty()) {
          ResultTable steps = new TraceReading(visit.inEnglish(), answer).steps();
          send(context, visit, steps, sent.get(), holdings);
          return;
        }
        page = new TraceReading(visit, answer).page(form, help);
      } catch (BadRequest nothing) {
        // The form stays, so that what was typed can be mended.
        context.status(404);
        page = empty(form, help, Said.of(visit.words(), nothing.said()), holdings);
      }
      pages.write(context, visit, "trace/trace", page);
    }
  }

  private static void send(
      Context context, Visit visit, ResultTable steps, String form, Holdings holdings) {
    TableExport.send(
        context,
        steps.chosen(context.queryParams("select")),
        form,
        List.of(
            List.of("asked", visit.asked()),
            List.of("address", visit.url().toString()),
            List.of("snapshot", Long.toString(holdings.number()))));
  }

  private static TracePage empty(
      TraceForm form, List<TracePage.Reading> help, @Nullable Said trouble, Holdings holdings) {
    List<TracePage.Way> samples =
        SampleCase.all().stream()
            .filter(sample ->
                holdings.sources().stream().anyMatch(source -> source.name().equals(sample.id())))
            .flatMap(sample -> sample.traced().stream())
            .map(component ->
                new TracePage.Way(
                    holdings
                        .entity(component)
                        .map(entity -> entity.caption(holdings.model()))
                        .orElse(component),
                    PageUrl.of("trace").with("part", component).toString()))
            .toList();
    return new TracePage(form, trouble, help, samples, List.of(), List.of(), null, List.of(), "");
  }

  private static LocalDate today(Holdings holdings) {
    return LocalDate.ofInstant(holdings.desk().clock().instant(), ZoneOffset.UTC);
  }

  /// How the date code may be read, every reading, whether or not anything can be traced.
  private static List<TracePage.Reading> help(Visit visit, Holdings holdings, TraceForm form) {
    if (form.dateCode().isEmpty()) {
      return List.of();
    }
    Decoding decoding =
        new Decode(holdings.desk().clock())
            .answer(
                new DecodeRequest(
                    (form.part() + " " + form.dateCode()).strip(),
                    form.maker().isEmpty() ? null : form.maker(),
                    null,
                    List.of()))
            .decoding();
    List<TracePage.Reading> readings = new ArrayList<>();
    decoding
        .dates()
        .forEach(date ->
            readings.add(
                new TracePage.Reading(
                    date.interval().from() + " – " + date.interval().to(),
                    Said.of(visit.words(), date.rule()),
                    date.source())));
    decoding
        .excluded()
        .forEach(each ->
            readings.add(
                new TracePage.Reading(
                    "",
                    new Said(
                        visit.say(
                            "trace.help.excluded",
                            DayWords.of(each.reading().interval()),
                            each.reason()),
                        null),
                    "")));
    decoding
        .refusals()
        .forEach(each ->
            readings.add(
                new TracePage.Reading(
                    "", new Said(each.text() + ": " + visit.say(each.reason()), null), "")));
    return readings;
  }
}
