package dev.chokepoint.casebook.trace;

import java.time.LocalDate;
import java.util.List;

/// The answer to "how did it get there?" for the lead component of a case.
///
/// The routes are found by the engine; what the sources dispute and what the marks of an airframe
/// say together is read from the case.
///
/// @param title of the case
/// @param edition the day up to which its facts were gathered
/// @param part the part as marked
/// @param routes of the parts that the case tells of, the lead component's first
/// @param lags for each party on the routes and each list
/// @param disputes what its sources disagree about
/// @param airframes what the marks of each recovered item say together
/// @param sources the documents cited, by number
public record CaseTrace(
    String title,
    LocalDate edition,
    MarkedPart part,
    List<Route> routes,
    List<CitedLag> lags,
    List<Dispute> disputes,
    List<Airframe> airframes,
    List<CitedSource> sources) {

  public CaseTrace {
    routes = List.copyOf(routes);
    lags = List.copyOf(lags);
    disputes = List.copyOf(disputes);
    airframes = List.copyOf(airframes);
    sources = List.copyOf(sources);
  }
}
