package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.around.MissingRecord;
import dev.chokepoint.routes.around.PointOfDiversion;
import dev.chokepoint.routes.trace.Trace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to "how did it get there?".
///
/// @param request as asked
/// @param traces one for each part that was meant, at least one
/// @param recoveries names of recovered components that bear the number asked about, by their ids;
///   empty where one component was meant
/// @param lags for each holder on the routes and each list that has it
/// @param sources cited, in the order of their numbers
public record TraceAnswer(
    TraceRequest request,
    List<Told> traces,
    Map<String, String> recoveries,
    List<CitedLag> lags,
    List<CitedSource> sources) {

  public TraceAnswer {
    traces = List.copyOf(traces);
    recoveries = Map.copyOf(recoveries);
    lags = List.copyOf(lags);
    sources = List.copyOf(sources);
  }

  /// A trace and its routes in words.
  ///
  /// @param routes in the order of the trace's routes
  /// @param around what stands around the routes, each a sentence
  /// @param consignees of what fits, with their shares of movements, the largest first
  /// @param diversion where on the best route the goods came under a measure, or why that is not
  ///   shown; null where there is no route
  /// @param diversionSentence the same in a sentence; empty where there is no route
  /// @param recoveries consignees that also received what fits parts found elsewhere
  /// @param recoveriesCut what was not looked at for these, each a sentence
  /// @param missing records that would strengthen the best route, the weakest step first
  public record Told(
      Trace trace,
      List<Route> routes,
      List<Sentence> around,
      List<ConsigneeRange> consignees,
      @Nullable PointOfDiversion diversion,
      Sentence diversionSentence,
      List<SharedConsignee> recoveries,
      List<Sentence> recoveriesCut,
      List<MissingRecord> missing) {

    public Told {
      routes = List.copyOf(routes);
      around = List.copyOf(around);
      consignees = List.copyOf(consignees);
      recoveries = List.copyOf(recoveries);
      recoveriesCut = List.copyOf(recoveriesCut);
      missing = List.copyOf(missing);
    }
  }
}
