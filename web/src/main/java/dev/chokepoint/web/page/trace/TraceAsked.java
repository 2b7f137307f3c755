package dev.chokepoint.web.page.trace;

import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.routes.search.RouteSearch;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.Widening;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageUrl;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the question of a trace off an address: `part`, `maker`, `dc`, `found`, `as-of`, `widen`.
public final class TraceAsked {

  private TraceAsked() {}

  /// The question.
  ///
  /// @throws Problem 400 if a value of the address is none
  public static TraceRequest of(PageUrl url, LocalDate today) {
    TraceForm form = TraceForm.of(url);
    return new TraceRequest(
        form.part(),
        form.maker().isEmpty() ? null : form.maker(),
        form.dateCode().isEmpty() ? null : form.dateCode(),
        found(form),
        today,
        asOf(form),
        new TraceOptions(widened(url), RouteSearch.MOST_HOPS, RouteSearch.MOST_ROUTES));
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

  private static Set<Widening.Kind> widened(PageUrl url) {
    Set<Widening.Kind> kinds = EnumSet.noneOf(Widening.Kind.class);
    for (PageUrl.Parameter parameter : url.parameters()) {
      if (parameter.name().equals("widen")) {
        kinds.add(kind(parameter.value()));
      }
    }
    return kinds;
  }

  private static Widening.Kind kind(String word) {
    try {
      return Widening.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("widen is family, heading or window, not " + word + ".");
    }
  }
}
