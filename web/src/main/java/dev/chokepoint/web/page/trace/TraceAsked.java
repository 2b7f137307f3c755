package dev.chokepoint.web.page.trace;

import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.desk.trace.TypedTrace;
import dev.chokepoint.routes.search.RouteSearch;
import dev.chokepoint.web.page.PageUrl;
import java.time.LocalDate;

/// Reads the question of a trace off an address: `part`, `maker`, `dc`, `found`, `as-of`, `widen`.
public final class TraceAsked {

  private TraceAsked() {}

  /// The question.
  ///
  /// @throws dev.chokepoint.desk.BadRequest if a value of the address is none
  public static TraceRequest of(PageUrl url, LocalDate today) {
    TraceForm form = TraceForm.of(url);
    return new TypedTrace(
            form.part(),
            form.maker(),
            form.dateCode(),
            form.found(),
            form.asOf(),
            url.parameters().stream()
                .filter(parameter -> parameter.name().equals("widen"))
                .map(PageUrl.Parameter::value)
                .toList(),
            RouteSearch.MOST_HOPS,
            RouteSearch.MOST_ROUTES)
        .request(today);
  }
}
