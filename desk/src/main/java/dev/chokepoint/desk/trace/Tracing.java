package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.around.PointOfDiversion;
import dev.chokepoint.routes.trace.RuledOut;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.Tracer;
import java.util.Collection;
import java.util.List;

/// Traces what is meant and says on whose word.
public final class Tracing {

  private final Model model;
  private final RouteSource source;
  private final Citations citations;

  public Tracing(Model model, RouteSource source, Citations citations) {
    this.model = model;
    this.source = source;
    this.citations = citations;
  }

  /// The answer.
  ///
  /// @param mentioning ids of entities whose texts have the number that was asked about
  /// @param components that were found, among which other recoveries are looked for
  /// @throws dev.chokepoint.desk.BadRequest if nothing of that name can be traced
  public TraceAnswer answer(
      TraceRequest request, Collection<String> mentioning, RecoveredComponents components) {
    PartAsked.Meant meant = new PartAsked(model, source, request).find(mentioning);
    Tracer tracer = new Tracer(source, model);
    Telling telling = new Telling(citations);
    AroundTrace around = new AroundTrace(model, source);
    OtherRecoveries recoveries =
        new OtherRecoveries(model, source, Decoder.standard(request.today()), components);
    List<TraceAnswer.Told> told =
        meant.parts().stream()
            .map(part -> tracer.trace(part, request.options()))
            .map(trace -> told(trace, telling, around, recoveries))
            .toList();
    return new TraceAnswer(
        request,
        told,
        meant.recoveries(),
        new ListingLags(model, source, citations)
            .of(told.stream().map(TraceAnswer.Told::trace).toList()),
        citations.sources(source::entity));
  }

  private static TraceAnswer.Told told(
      Trace trace, Telling telling, AroundTrace around, OtherRecoveries recoveries) {
    // Ids of the shipments that are told are read while the source is open.
    trace.ruledOut().forEach(RuledOut::shipments);
    PointOfDiversion diversion = around.diversion(trace).orElse(null);
    OtherRecoveries.Elsewhere elsewhere = recoveries.of(trace);
    return new TraceAnswer.Told(
        trace,
        telling.routes(trace),
        around.sentences(trace),
        around.consignees(trace),
        diversion,
        diversion == null
            ? Sentence.nothing()
            : Sentence.of("{0}.", diversion.sentence(id -> around.name(trace, id))),
        elsewhere.shared(),
        elsewhere.cuts(),
        around.missing(trace));
  }
}
