package dev.chokepoint.casebook.report;

import dev.chokepoint.casebook.casefile.Endnotes;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.Route;
import java.util.List;
import java.util.stream.Collectors;

/// Routes as path strips: each step is a line whose style and word say how well it is borne out.
final class StripHtml {

  /// Routes that are drawn step by step; the others are told in short.
  private static final int WHOLE = 3;

  private final Html html;
  private final Endnotes notes;

  StripHtml(Html html, Endnotes notes) {
    this.html = html;
    this.notes = notes;
  }

  void write(Pin.OfTrace trace) {
    html.element("h3", trace.question()).line();
    if (trace.note() != null) {
      html.element("p", trace.note()).line();
    }
    if (trace.routes().isEmpty()) {
      html.element("p", "No route was told.").line();
    }
    int whole = Math.min(WHOLE, trace.routes().size());
    for (int i = 0; i < whole; i++) {
      route(trace, trace.routes().get(i), i + 1);
    }
    if (trace.routes().size() > whole) {
      html.element("h4", "Other routes, in short").line();
      html.tag("ol start=\"" + (whole + 1) + "\"").line();
      trace.routes().subList(whole, trace.routes().size()).forEach(this::brief);
      html.tag("/ol").line();
    }
    if (!trace.lags().isEmpty()) {
      lags(trace);
    }
  }

  private void brief(Route route) {
    StringBuilder text = new StringBuilder(route.steps().getFirst().fromName());
    route
        .steps()
        .subList(0, route.steps().size() - 1)
        .forEach(step -> text.append(", ").append(step.toName()));
    html.element("li", text.append(": ").append(route.strength().word()).append('.').toString())
        .line();
  }

  private void route(Pin.OfTrace trace, Route route, int number) {
    Route.Step weakest = route.weakestStep();
    String place = number + " of " + trace.routes().size();
    html.element("h4", "Route " + place + (route.name().equals(place) ? "" : ": " + route.name()))
        .line();
    html.element(
            "p",
            "As strong as its weakest step: "
                + route.strength().word()
                + " ("
                + weakest.fromName()
                + " to "
                + weakest.toName()
                + ").")
        .line();
    html.tag("ol class=\"strip\"").line();
    html.tag("li class=\"party\"").tag("bdi").text(route.steps().getFirst().fromName());
    html.tag("/bdi").tag("/li").line();
    String standing = route.steps().getFirst().from();
    for (Route.Step step : route.steps()) {
      if (!step.from().equals(standing)) {
        html.tag("li class=\"party\"").tag("bdi").text(step.fromName()).tag("/bdi").tag("/li");
        html.line();
      }
      step(trace, step);
      standing = step.to();
    }
    html.tag("/ol").line();
    route.notes().forEach(note -> html.element("p", note.text()).line());
  }

  private void step(Pin.OfTrace trace, Route.Step step) {
    html.tag("li class=\"step " + step.strength().word() + "\"");
    html.element("span class=\"grade\"", step.strength().word());
    html.text(
        " "
            + step.kind()
            + ", "
            + (step.when().known() ? step.when().text() : "date unknown")
            + (step.quantity() == null ? "" : ", " + step.quantity())
            + ". "
            + step.reason());
    marks(notes.cite(trace, step.sources()));
    html.tag("/li").line();
    html.tag("li class=\"party\"").tag("bdi").text(step.toName()).tag("/bdi").tag("/li").line();
  }

  private void lags(Pin.OfTrace trace) {
    html.element("h4", "Were they listed on the day?").line();
    html.tag("table class=\"lags\"").tag("thead").tag("tr");
    for (String head :
        List.of(
            "party",
            "list",
            "first shipment",
            "listed on",
            "days from shipment to listing",
            "days after the first listing")) {
      html.element("th scope=\"col\"", head);
    }
    html.tag("/tr").tag("/thead").tag("tbody").line();
    for (CitedLag lag : trace.lags()) {
      html.tag("tr").element("td", lag.partyName());
      html.element("td", lag.jurisdiction() + ": " + lag.authority());
      html.element("td", lag.firstShipment().text());
      html.tag("td").text(lag.listed() == null ? "unknown" : lag.listed().text());
      if (lag.unverified()) {
        html.text(" (not checked)");
      }
      marks(notes.cite(trace, lag.sources()));
      html.tag("/td").element("td", lag.days().toString());
      html.element("td", lag.afterFirst().toString()).tag("/tr").line();
    }
    html.tag("/tbody").tag("/table").line();
    html.element("p class=\"aside\"", "Negative: listed before the shipment.").line();
  }

  /// The numbers of documents, as links to the endnotes.
  void marks(List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      html.safe(
          numbers.stream()
              .map(each -> "<a href=\"#source-" + each + "\">" + each + "</a>")
              .collect(Collectors.joining(", ", " <sup class=\"cite\">[", "]</sup>")));
    }
  }
}
