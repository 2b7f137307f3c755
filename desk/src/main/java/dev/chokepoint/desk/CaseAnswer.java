package dev.chokepoint.desk;

import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;

/// A sample case, traced.
///
/// @param told as it is told to people
/// @param traces one for each component that the case tells of; their sources are numbered as in
///   `told`
/// @param patterns what the parties of the case have in common, each a sentence
public record CaseAnswer(CaseTrace told, List<TraceAnswer> traces, List<Sentence> patterns) {

  public CaseAnswer {
    traces = List.copyOf(traces);
    patterns = List.copyOf(patterns);
  }
}
