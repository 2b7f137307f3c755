package dev.chokepoint.cli.json;

import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.trace.SharedConsignee;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.around.PointOfDiversion;
import dev.chokepoint.routes.trace.FittingShipment;
import dev.chokepoint.routes.trace.ProductionReading;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.TracedRoute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A trace as JSON.
public final class TraceJson {

  private TraceJson() {}

  /// The document.
  public static Map<String, Object> of(TraceAnswer answer) {
    return new Members()
        .put("subject", answer.request().subject())
        .put("asked_on", answer.request().today().toString())
        .put("as_of", answer.request().asOf().map(LocalDate::toString).orElse(null))
        .put("traces", answer.traces().stream().map(TraceJson::trace).toList())
        .put("recovered_components", new TreeMap<>(answer.recoveries()))
        .put("listing_lags", answer.lags().stream().map(CaseJson::lag).toList())
        .put("sources", answer.sources().stream().map(CaseJson::source).toList())
        .map();
  }

  /// One trace.
  static Map<String, Object> trace(TraceAnswer.Told told) {
    Trace trace = told.trace();
    return new Members()
        .put("part", part(trace.part()))
        .put("window", days(trace.window()))
        .put("routes", routes(told))
        .put("fitting", trace.fitting().stream().map(TraceJson::fitting).toList())
        .put(
            "ruled_out",
            trace.ruledOut().stream()
                .map(each ->
                    new Members()
                        .put("test", word(each.test()))
                        .put("because", each.test().words())
                        .put("count", each.count())
                        .put("shipments", each.shipments())
                        .map())
                .toList())
        .put(
            "tests_not_applied",
            trace.untested().stream()
                .map(each ->
                    new Members()
                        .put("test", word(each.test()))
                        .put("because", each.sentence().text())
                        .map())
                .toList())
        .put(
            "widenings",
            trace.widenings().stream()
                .map(each ->
                    new Members()
                        .put("to", word(each.kind()))
                        .put("shipments", each.shipments())
                        .put("says", each.sentence().text())
                        .map())
                .toList())
        .put("around", texts(told.around()))
        .put("point_of_diversion", diversion(told))
        .put(
            "same_consignee_elsewhere",
            told.recoveries().stream().map(TraceJson::recoveries).toList())
        .put("same_consignee_not_looked_at", texts(told.recoveriesCut()))
        .put(
            "would_strengthen",
            told.missing().stream()
                .map(each ->
                    new Members()
                        .put("step", each.step().id())
                        .put("record", each.record().text())
                        .put("holder", each.request().holder())
                        .put("request", each.request().text())
                        .map())
                .toList())
        .put("remarks", texts(trace.remarks()))
        .put("same_party", new TreeMap<>(trace.members()))
        .map();
  }

  /// Null where there is no route.
  private static @Nullable Map<String, Object> diversion(TraceAnswer.Told told) {
    return switch (told.diversion()) {
      case null -> null;
      case PointOfDiversion.Shown shown ->
          new Members()
              .put("shown", true)
              .put("step", shown.step().id())
              .put("last_lawful", shown.lastLawful())
              .put("first_unlawful", shown.firstUnlawful())
              .put(
                  "measures",
                  shown.measures().stream()
                      .map(row -> row.list() + " (" + row.measure().words() + ")")
                      .distinct()
                      .toList())
              .put("says", told.diversionSentence().text())
              .map();
      case PointOfDiversion.NotShown notShown ->
          new Members()
              .put("shown", false)
              .put("because", word(notShown.because()))
              .put("says", told.diversionSentence().text())
              .map();
    };
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }

  private static Map<String, Object> recoveries(SharedConsignee shared) {
    return new Members()
        .put("consignee", shared.consignee())
        .put("name", shared.name())
        .put(
            "components",
            shared.found().stream()
                .map(each ->
                    new Members()
                        .put("component", each.part())
                        .put("name", each.name())
                        .put("number", each.number())
                        .put("items", each.items())
                        .put("shipments", each.shipments())
                        .map())
                .toList())
        .map();
  }

  private static Map<String, Object> part(TracedPart part) {
    return new Members()
        .put("id", part.id())
        .put("name", part.name())
        .put("markings", part.markings())
        .put("number", part.number() == null ? null : part.number().written())
        .put("maker", part.makerName())
        .put("makers", part.makers())
        .put("items", part.items())
        .put("recovered", days(part.recovered()))
        .put("readings", part.readings().stream().map(TraceJson::reading).toList())
        .map();
  }

  private static Map<String, Object> reading(ProductionReading reading) {
    return new Members()
        .put("made", days(reading.made()))
        .put("rule", reading.rule().text())
        .put("unverified", reading.unverified())
        .map();
  }

  private static List<Map<String, Object>> routes(TraceAnswer.Told told) {
    List<Map<String, Object>> routes = new ArrayList<>();
    for (int i = 0; i < told.routes().size(); i++) {
      routes.add(route(told.trace(), told.trace().routes().get(i), told.routes().get(i)));
    }
    return routes;
  }

  private static Map<String, Object> route(Trace trace, TracedRoute traced, Route told) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int i = 0; i < told.steps().size(); i++) {
      Route.Step words = told.steps().get(i);
      steps.add(step(trace, traced.route().steps().get(i), words.sources()));
    }
    return new Members()
        .put("strength", word(traced.route().strength()))
        .put("weakest_step", traced.route().weakestStep().id())
        .put("steps_of_that_strength", traced.route().count(traced.route().strength()))
        .put("steps", steps)
        .put(
            "unexplained_surplus",
            traced.surpluses().stream()
                .map(surplus ->
                    new Members()
                        .put("step", surplus.step())
                        .put("holder", surplus.holder())
                        .put("amount", surplus.amount().amount().toPlainString())
                        .put("unit", surplus.amount().unit())
                        .put("says", surplus.sentence().text())
                        .map())
                .toList())
        .put("other_records", new TreeMap<>(traced.alike()))
        .put("possible_readings", traced.readings().stream().map(TraceJson::reading).toList())
        .map();
  }

  private static Map<String, Object> step(Trace trace, Step step, List<Integer> sources) {
    return new Members()
        .put("id", step.id())
        .put("kind", step.kind().word())
        .put("from", step.from())
        .put("from_name", trace.name(step.from()))
        .put("to", step.to())
        .put("to_name", trace.name(step.to()))
        .put("when", days(step.when()))
        .put("quantity", step.quantity() == null ? null : step.quantity().toString())
        .put("identity", step.identity() == null ? null : step.identity().name())
        .put("rests_on", step.ground().words())
        .put("strength", word(step.strength()))
        .put("grade_judged", step.judged())
        .put("record", step.record())
        .put("statements", step.statements().stream().map(Statement::id).toList())
        .put("reason", step.reason())
        .put("sources", sources)
        .map();
  }

  private static Map<String, Object> fitting(FittingShipment fitting) {
    return new Members()
        .put("shipment", fitting.shipment().id())
        .put("holders", fitting.shipment().chain())
        .put("when", days(fitting.shipment().when()))
        .put("level", fitting.level().name())
        .put("text", fitting.text())
        .put("identity", fitting.identity().name())
        .put("also_reported_as", fitting.reported())
        .put("inside_window_by_every_reading", fitting.sure())
        .map();
  }

  /// An unknown end is the word `unknown`, never a missing member.
  private static Map<String, Object> days(DateInterval days) {
    return new Members().put("from", end(days.from())).put("to", end(days.to())).map();
  }

  private static String end(@Nullable LocalDate day) {
    return Objects.toString(day, "unknown");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
