package dev.chokepoint.web.page.decode;

import dev.chokepoint.desk.Decode;
import dev.chokepoint.desk.DecodeAnswer;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/decode?marking=&maker=&recovered=&beside=`: what `chokepoint decode` says. It needs no
/// imported data.
public final class DecodePages {

  /// More does not stand on a part, and every run of words is read by every maker's rules.
  private static final int LONGEST_MARKING = 500;

  private static final int MOST_BESIDE = 20;

  private final PageWriter pages;
  private final Gate gate;
  private final Clock clock;

  /// @param desk tells the day after which nothing was made
  public DecodePages(PageWriter pages, Gate gate, Desk desk) {
    this.pages = pages;
    this.gate = gate;
    this.clock = desk.clock();
  }

  public void add(RoutesConfig routes) {
    routes.get("/decode", this::decode);
  }

  /// Why a question is not answered.
  private record Trouble(int status, String words) {}

  private void decode(Context context) {
    Visit visit = pages.visit(context);
    DecodeForm form = DecodeForm.of(visit.url());
    if (form.marking().isEmpty() && context.queryParam("marking") == null) {
      pages.write(context, visit, "decode/decode", new DecodePage(form, null, null));
      return;
    }
    Optional<Trouble> trouble = trouble(visit, form);
    if (trouble.isPresent()) {
      // The form stays, so that what was typed can be mended.
      context.status(trouble.get().status());
      pages.write(
          context, visit, "decode/decode", new DecodePage(form, trouble.get().words(), null));
      return;
    }
    try (Gate.Place _ = gate.enter()) {
      DecodeAnswer answer = new Decode(clock).answer(form.request(day(form.recovered())));
      DecodePage.Answer told = new DecodeReading(visit, form, answer).told();
      Optional<String> sent = visit.url().last("form");
      if (sent.isPresent()) {
        TableExport.send(
            context,
            told.tokens().chosen(context.queryParams("select")),
            sent.get(),
            List.of(List.of("Address", visit.url().toString()), List.of("Asked", visit.asked())));
        return;
      }
      pages.write(context, visit, "decode/decode", new DecodePage(form, null, told));
    }
  }

  private Optional<Trouble> trouble(Visit visit, DecodeForm form) {
    if (form.marking().isEmpty()) {
      return Optional.of(new Trouble(400, visit.say("decode.bad.blank")));
    }
    boolean tooLong =
        form.marking().length() > LONGEST_MARKING
            || form.besides().stream().anyMatch(beside -> beside.length() > LONGEST_MARKING);
    if (tooLong || form.besides().size() > MOST_BESIDE) {
      return Optional.of(
          new Trouble(422, visit.say("decode.bad.long", LONGEST_MARKING, MOST_BESIDE)));
    }
    @Nullable LocalDate found = day(form.recovered());
    if (found == null && !form.recovered().isEmpty()) {
      return Optional.of(new Trouble(422, visit.say("decode.bad.date", form.recovered())));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (found != null && found.isAfter(today)) {
      return Optional.of(
          new Trouble(400, visit.say("decode.bad.future", form.recovered(), today.toString())));
    }
    return Optional.empty();
  }

  /// The day that a text is; null where it is none.
  private static @Nullable LocalDate day(String text) {
    Optional<DateInterval> days = PartialDate.parse(text).map(PartialDate::interval);
    if (days.isEmpty()) {
      return null;
    }
    LocalDate from = days.get().from();
    return from != null && from.equals(days.get().to()) ? from : null;
  }
}
