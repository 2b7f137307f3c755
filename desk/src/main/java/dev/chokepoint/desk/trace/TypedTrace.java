package dev.chokepoint.desk.trace;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.search.RouteSearch;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.Widening;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The question of a trace as a person wrote it, on a command line, in a form or in an address;
/// what is empty was not said.
///
/// @param part id of a component or of a recovered item, or a part number
/// @param maker who is said to have made it
/// @param dateCode as it stands on the part
/// @param recovered when it was found: a day, month or year
/// @param asOf only what had been learned by the end of that day
/// @param widened what else is let in: `family`, `heading`, `window`
/// @param hops most steps of a route, 1 to 6
/// @param routes most routes, 1 to 10
public record TypedTrace(
    String part,
    String maker,
    String dateCode,
    String recovered,
    String asOf,
    List<String> widened,
    int hops,
    int routes) {

  public TypedTrace {
    widened = List.copyOf(widened);
  }

  /// A part of which nothing else is said.
  public static TypedTrace of(String part) {
    return new TypedTrace(
        part, "", "", "", "", List.of(), RouteSearch.MOST_HOPS, RouteSearch.MOST_ROUTES);
  }

  /// The question.
  ///
  /// @param today the day on which it is asked
  /// @throws BadRequest if something written is not what it should be
  public TraceRequest request(LocalDate today) {
    return new TraceRequest(
        part,
        maker.isBlank() ? null : maker,
        dateCode.isBlank() ? null : dateCode,
        found(),
        today,
        known(),
        new TraceOptions(
            kinds(),
            within("hops", hops, RouteSearch.MOST_HOPS),
            within("routes", routes, RouteSearch.MOST_ROUTES)));
  }

  private DateInterval found() {
    if (recovered.isBlank()) {
      return DateInterval.UNKNOWN;
    }
    return PartialDate.parse(recovered)
        .map(PartialDate::interval)
        .orElseThrow(() ->
            BadRequest.usage(
                Sentence.of(
                    "the day it was recovered is \"{0}\"; write 2023, 2023-10 or 2023-10-06",
                    recovered)));
  }

  private Optional<LocalDate> known() {
    if (asOf.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      throw BadRequest.usage(
          Sentence.of(
              "as-of is \"{0}\"; a day is written 2023-10-06: {1}",
              asOf, String.valueOf(e.getMessage())));
    }
  }

  private Set<Widening.Kind> kinds() {
    Set<Widening.Kind> kinds = EnumSet.noneOf(Widening.Kind.class);
    for (String word : widened) {
      switch (word.strip().toLowerCase(Locale.ROOT)) {
        case "family" -> kinds.add(Widening.Kind.FAMILY);
        case "heading" -> kinds.add(Widening.Kind.HEADING);
        case "window" -> kinds.add(Widening.Kind.WINDOW);
        default ->
            throw BadRequest.usage(
                Sentence.of("widen is family, heading or window, not \"{0}\"", word));
      }
    }
    return kinds;
  }

  private static int within(String what, int number, int most) {
    if (number < 1 || number > most) {
      throw BadRequest.usage(Sentence.of("{0} is a whole number from 1 to {1}", what, most));
    }
    return number;
  }
}
