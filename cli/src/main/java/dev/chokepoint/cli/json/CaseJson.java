package dev.chokepoint.cli.json;

import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.casebook.trace.Cited;
import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Dispute;
import dev.chokepoint.casebook.trace.MarkedPart;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A traced case as JSON.
public final class CaseJson {

  private CaseJson() {}

  /// The document.
  public static Map<String, Object> of(CaseTrace trace, List<Sentence> patterns, LocalDate today) {
    return new Members()
        .put("title", trace.title())
        .put("edition", trace.edition().toString())
        .put("asked_on", today.toString())
        .put("part", part(trace.part()))
        .put("routes", trace.routes().stream().map(CaseJson::route).toList())
        .put("listing_lags", trace.lags().stream().map(CaseJson::lag).toList())
        .put("shared", patterns.stream().map(Sentence::text).toList())
        .put(
            "airframes",
            trace.airframes().stream()
                .map(a ->
                    new Members()
                        .put("item", a.item())
                        .put("name", a.name())
                        .put("marked_parts", a.markedParts())
                        .put("dated_parts", a.datedParts())
                        .put("finished_no_earlier_than", day(a.latest().from()))
                        .map())
                .toList())
        .put("contested", trace.disputes().stream().map(CaseJson::dispute).toList())
        .put("sources", trace.sources().stream().map(CaseJson::source).toList())
        .map();
  }

  private static Map<String, Object> part(MarkedPart part) {
    return new Members()
        .put("component", part.component())
        .put("markings", part.markings().stream().map(CaseJson::cited).toList())
        .put("part_number", cited(part.partNumber()))
        .put("maker", cited(part.maker()))
        .put("brand_country", part.brandCountry())
        .put("found_in", cited(part.foundIn()))
        .put("production_reading", cited(part.productionReading()))
        .put("produced", part.produced().stream().map(CaseJson::interval).toList())
        .put("recovered", interval(part.recovered()))
        .put("shipping_window", interval(part.shippingWindow()))
        .map();
  }

  private static @Nullable Map<String, Object> cited(@Nullable Cited<String> cited) {
    if (cited == null) {
      return null;
    }
    return new Members()
        .put("value", cited.value())
        .put("sources", cited.sources())
        .put("unverified", cited.unverified())
        .map();
  }

  /// An unknown end is the word `unknown`, never a missing member.
  private static Map<String, Object> interval(DateInterval interval) {
    return new Members().put("from", end(interval.from())).put("to", end(interval.to())).map();
  }

  private static String end(@Nullable LocalDate day) {
    return Objects.toString(day, "unknown");
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Map<String, Object> route(Route route) {
    List<Map<String, Object>> steps =
        route.steps().stream()
            .map(s ->
                new Members()
                    .put("from", s.from())
                    .put("from_name", s.fromName())
                    .put("to", s.to())
                    .put("to_name", s.toName())
                    .put("kind", s.kind())
                    .put("date", s.when().text())
                    .put("quantity", s.quantity())
                    .put("strength", s.strength().word())
                    .put("reason", s.reason())
                    .put("sources", s.sources())
                    .map())
            .toList();
    return new Members()
        .put("name", route.name())
        .put("strength", route.strength().word())
        .put("steps", steps)
        .put("notes", route.notes().stream().map(Sentence::text).toList())
        .map();
  }

  /// How long after a shipment a list took a party up.
  static Map<String, Object> lag(CitedLag lag) {
    return new Members()
        .put("party", lag.party())
        .put("party_name", lag.partyName())
        .put("jurisdiction", lag.jurisdiction())
        .put("authority", lag.authority())
        .put("first_shipment", interval(lag.firstShipment()))
        .put("listed_on", lag.listed() == null ? "unknown" : lag.listed().text())
        .put("days_least", lag.days().least())
        .put("days_most", lag.days().most())
        .put("after_first_least", lag.afterFirst().least())
        .put("after_first_most", lag.afterFirst().most())
        .put("sources", lag.sources())
        .put("unverified", lag.unverified())
        .map();
  }

  private static Map<String, Object> dispute(Dispute dispute) {
    List<Map<String, Object>> positions =
        dispute.positions().stream()
            .map(p ->
                new Members()
                    .put("says", p.says())
                    .put("grades", p.grades())
                    .put("sources", p.sources())
                    .put("unverified", p.unverified())
                    .map())
            .toList();
    return new Members().put("question", dispute.question()).put("positions", positions).map();
  }

  /// A document that is cited.
  static Map<String, Object> source(CitedSource source) {
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
}
