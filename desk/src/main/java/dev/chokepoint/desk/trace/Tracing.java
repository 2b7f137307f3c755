package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedRoute;
import dev.chokepoint.routes.trace.Tracer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Traces what is meant and says on whose word.
public final class Tracing {

  private final Model model;
  private final RouteSource source;
  private final Citing citing;

  public Tracing(Model model, RouteSource source, Citing citing) {
    this.model = model;
    this.source = source;
    this.citing = citing;
  }

  /// The answer.
  ///
  /// @param mentioning ids of entities whose texts have the number that was asked about
  /// @throws dev.chokepoint.desk.BadRequest if nothing of that name can be traced
  public TraceAnswer answer(TraceRequest request, Collection<String> mentioning) {
    PartAsked.Meant meant = new PartAsked(model, source, request).find(mentioning);
    Tracer tracer = new Tracer(source, model);
    List<Trace> traces =
        meant.parts().stream().map(part -> tracer.trace(part, request.options())).toList();
    Map<String, List<Integer>> cited = new LinkedHashMap<>();
    for (Trace trace : traces) {
      for (TracedRoute route : trace.routes()) {
        for (Step step : route.route().steps()) {
          List<Integer> numbers = citing.of(step.statements());
          if (!numbers.isEmpty()) {
            cited.put(step.id(), numbers);
          }
        }
      }
    }
    return new TraceAnswer(request, traces, meant.recoveries(), cited, citing.documents(source));
  }
}
