package dev.chokepoint.desk;

import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewPin;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.desk.trace.TraceRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pins the routes of a part to a case, as they are told now.
public final class PinTrace {

  private final Desk desk;

  public PinTrace(Desk desk) {
    this.desk = desk;
  }

  /// Traces and pins.
  ///
  /// @return the entry
  /// @throws BadRequest if there is no such case, or nothing of that name can be traced
  public Entry pin(String toCase, TraceRequest request, @Nullable String remark, String by) {
    return new KeepCases(desk).pin(toCase, ready(request, remark), by);
  }

  /// Traces; enters nothing.
  ///
  /// @throws BadRequest if nothing of that name can be traced
  public NewPin ready(TraceRequest request, @Nullable String remark) {
    TraceAnswer answer = new TracePart(desk).answer(request);
    return new KeepCases(desk)
        .trace(
            answer.traces().stream()
                .map(told -> told.trace().part().name())
                .collect(Collectors.joining("; ")),
            answer.traces().stream().flatMap(told -> told.routes().stream()).toList(),
            answer.lags(),
            answer.sources(),
            null,
            remark);
  }
}
