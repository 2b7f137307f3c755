package dev.chokepoint.routes.around;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several companies founded within a few days, at one building or with register numbers that
/// follow on one another.
///
/// @param founded by date, then by id
/// @param days from the first to the last; 0 when all on one day
/// @param building at which all of them are; null when they share none
/// @param runs numbers that follow on one another, of some or all of them
public record Burst(
    List<Founded> founded, long days, @Nullable String building, List<NumberRun> runs) {

  /// A company and its day.
  public record Founded(String party, String name, LocalDate day) {}

  public Burst {
    founded = List.copyOf(founded);
    runs = List.copyOf(runs);
  }
}
