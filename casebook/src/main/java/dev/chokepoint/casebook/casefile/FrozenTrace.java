package dev.chokepoint.casebook.casefile;

import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Told routes as plain members, so that they can be kept in an entry of the records and read again
/// whole.
public final class FrozenTrace {

  private FrozenTrace() {}

  /// The members: `question`, `note`, `routes`, `lags`, `sources`.
  public static Map<String, Object> members(
      String question,
      List<Route> routes,
      List<CitedLag> lags,
      List<CitedSource> sources,
      @Nullable String note) {
    return new Members()
        .put("question", question)
        .put("note", note)
        .put("routes", routes.stream().map(FrozenTrace::route).toList())
        .put("lags", lags.stream().map(FrozenTrace::lag).toList())
        .put("sources", sources.stream().map(FrozenTrace::source).toList())
        .map();
  }

  /// Reads what [#members] gave.
  ///
  /// @throws IllegalArgumentException if it is anything else
  public static Pin.OfTrace read(Pinned pinned, Map<String, Object> members) {
    Fields fields = new Fields(members);
    return new Pin.OfTrace(
        pinned,
        fields.required("question"),
        fields.objects("routes").stream().map(FrozenTrace::route).toList(),
        fields.objects("lags").stream().map(FrozenTrace::lag).toList(),
        fields.objects("sources").stream().map(FrozenTrace::source).toList(),
        fields.text("note"));
  }

  private static Map<String, Object> route(Route route) {
    return new Members()
        .put("name", route.name())
        .put("steps", route.steps().stream().map(FrozenTrace::step).toList())
        .put("notes", route.notes().stream().map(Sentence::text).toList())
        .put("notes_said", route.notes().stream().map(Sentence::plain).toList())
        .map();
  }

  private static Route route(Fields route) {
    return new Route(
        route.required("name"),
        route.objects("steps").stream().map(FrozenTrace::step).toList(),
        route.sentences("notes_said", "notes"));
  }

  private static Map<String, Object> step(Route.Step step) {
    return new Members()
        .put("from", step.from())
        .put("from_name", step.fromName())
        .put("to", step.to())
        .put("to_name", step.toName())
        .put("kind", step.kind())
        .put("when", days(step.when()))
        .put("quantity", step.quantity())
        .put("strength", step.strength().word())
        .put("reason", step.reason())
        .put("because", step.because().plain())
        .put("sources", step.sources())
        .map();
  }

  private static Route.Step step(Fields step) {
    return new Route.Step(
        step.required("from"),
        step.required("from_name"),
        step.required("to"),
        step.required("to_name"),
        step.required("kind"),
        days(step, "when"),
        step.text("quantity"),
        StepStrength.ofWord(step.required("strength")),
        step.sentence("because", "reason"),
        step.numbers("sources"));
  }

  private static Map<String, Object> lag(CitedLag lag) {
    return new Members()
        .put("party", lag.party())
        .put("party_name", lag.partyName())
        .put("jurisdiction", lag.jurisdiction())
        .put("authority", lag.authority())
        .put("first_shipment", days(lag.firstShipment()))
        .put("listed", text(lag.listed()))
        .put("after_first_least", lag.afterFirst().least())
        .put("after_first_most", lag.afterFirst().most())
        .put("sources", lag.sources())
        .put("unverified", lag.unverified())
        .map();
  }

  private static CitedLag lag(Fields lag) {
    return new CitedLag(
        lag.required("party"),
        lag.required("party_name"),
        lag.required("jurisdiction"),
        lag.required("authority"),
        days(lag, "first_shipment"),
        date(lag.text("listed")),
        new DateInterval.DayRange(count(lag, "after_first_least"), count(lag, "after_first_most")),
        lag.numbers("sources"),
        lag.flag("unverified"));
  }

  private static Map<String, Object> source(CitedSource source) {
    return new Members()
        .put("number", source.number())
        .put("id", source.id())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("published", source.published())
        .put("url", source.url())
        .put("reliability", source.reliability())
        .put("rests_on", source.restsOn())
        .map();
  }

  private static CitedSource source(Fields source) {
    return new CitedSource(
        (int) source.number("number"),
        source.required("id"),
        source.required("title"),
        source.text("publisher"),
        source.text("published"),
        source.text("url"),
        source.required("reliability"),
        source.text("rests_on"));
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text).orElse(null);
  }

  private static Map<String, Object> days(DateInterval days) {
    return new Members().put("from", day(days.from())).put("to", day(days.to())).map();
  }

  private static DateInterval days(Fields fields, String name) {
    Fields days = fields.object(name);
    return new DateInterval(day(days.text("from")), day(days.text("to")));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Long count(Fields fields, String name) {
    String text = fields.text(name);
    return text == null ? null : Long.valueOf(text);
  }
}
