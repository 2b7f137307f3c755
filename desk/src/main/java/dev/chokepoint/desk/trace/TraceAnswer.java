package dev.chokepoint.desk.trace;

import dev.chokepoint.routes.trace.Trace;
import java.util.List;
import java.util.Map;

/// The answer to "how did it get there?".
///
/// @param request as asked
/// @param traces one for each part that was meant, at least one
/// @param recoveries names of recovered components that bear the number asked about, by their ids;
///   empty where one component was meant
/// @param cited numbers of the documents behind each step and reading, by the id of the step
/// @param documents cited, in the order of their numbers
public record TraceAnswer(
    TraceRequest request,
    List<Trace> traces,
    Map<String, String> recoveries,
    Map<String, List<Integer>> cited,
    List<CitedDocument> documents) {

  public TraceAnswer {
    traces = List.copyOf(traces);
    recoveries = Map.copyOf(recoveries);
    cited = Map.copyOf(cited);
    documents = List.copyOf(documents);
  }

  /// Numbers of the documents behind a step; none for an assumption.
  public List<Integer> cited(String step) {
    return cited.getOrDefault(step, List.of());
  }
}
