package dev.chokepoint.desk;

import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.desk.trace.TraceAnswer;
import java.util.List;

/// A sample case, traced.
///
/// @param told as it is told to people
/// @param traces one for each component that the case tells of; their sources are numbered as in
///   `told`
public record CaseAnswer(CaseTrace told, List<TraceAnswer> traces) {

  public CaseAnswer {
    traces = List.copyOf(traces);
  }
}
