package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
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
  /// @throws dev.chokepoint.desk.BadRequest if nothing of that name can be traced
  public TraceAnswer answer(TraceRequest request, Collection<String> mentioning) {
    PartAsked.Meant meant = new PartAsked(model, source, request).find(mentioning);
    Tracer tracer = new Tracer(source, model);
    Telling telling = new Telling(citations);
    AroundTrace around = new AroundTrace(model, source);
    List<TraceAnswer.Told> told =
        meant.parts().stream()
            .map(part -> tracer.trace(part, request.options()))
            .map(trace ->
                new TraceAnswer.Told(
                    trace, telling.routes(trace), around.sentences(trace), around.missing(trace)))
            .toList();
    return new TraceAnswer(
        request,
        told,
        meant.recoveries(),
        new ListingLags(model, source, citations)
            .of(told.stream().map(TraceAnswer.Told::trace).toList()),
        citations.sources(source::entity));
  }
}
