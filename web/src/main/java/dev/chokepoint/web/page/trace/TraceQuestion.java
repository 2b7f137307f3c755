package dev.chokepoint.web.page.trace;

import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.routes.search.RouteSearch;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.Widening;
import dev.chokepoint.web.answer.Problem;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a trace page asks, read from its address, or from the form that pins its answer.
public final class TraceQuestion {

  private TraceQuestion() {}

  /// The question of a form that pins the routes, whose fields are named as in the address.
  ///
  /// @throws Problem 400 if a field cannot be read
  public static TraceRequest posted(Context context, Instant now) {
    return of(
        TraceForm.of(
            name -> Optional.ofNullable(context.formParam(name.equals("part") ? "id" : name))),
        Objects.requireNonNullElse(context.formParams("widen"), List.of()),
        now);
  }

  static TraceRequest of(TraceForm form, List<String> widen, Instant now) {
    return new TraceRequest(
        form.part(),
        form.maker().isEmpty() ? null : form.maker(),
        form.dateCode().isEmpty() ? null : form.dateCode(),
        found(form),
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        asOf(form),
        new TraceOptions(widened(widen), RouteSearch.MOST_HOPS, RouteSearch.MOST_ROUTES));
  }

  private static DateInterval found(TraceForm form) {
    if (form.found().isEmpty()) {
      return DateInterval.UNKNOWN;
    }
    return PartialDate.parse(form.found())
        .map(PartialDate::interval)
        .orElseThrow(() ->
            Problem.badRequest(
                "The day it was found is \""
                    + form.found()
                    + "\"; write 2023, 2023-10 or 2023-10-06."));
  }

  private static Optional<LocalDate> asOf(TraceForm form) {
    if (form.asOf().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(form.asOf()));
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(
          "as-of is \"" + form.asOf() + "\"; a day is written 2023-10-06: " + e.getMessage());
    }
  }

  private static Set<Widening.Kind> widened(List<String> words) {
    Set<Widening.Kind> kinds = EnumSet.noneOf(Widening.Kind.class);
    for (String word : words) {
      try {
        kinds.add(Widening.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw Problem.badRequest("widen is family, heading or window, not " + word + ".");
      }
    }
    return kinds;
  }
}
