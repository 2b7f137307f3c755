package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.StrengthTable.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The steps that holders gave in answer to trace requests about the part.
///
/// The start and end of an answer are read as the days of the sale; its date as the day of the
/// answer, before which the sale took place.
final class AnswerSteps {

  private static final int MOST = 1_000;

  private AnswerSteps() {}

  static List<Step> of(RouteSource source, String component) {
    Map<String, Entity> requests = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Entity response : responses(source, component, requests)) {
      String seller = seller(response, requests);
      for (String buyer : response.values("soldTo")) {
        if (!seller.isEmpty() && !seller.equals(buyer)) {
          steps.add(step(response, seller, buyer));
        }
      }
    }
    return steps;
  }

  /// Answers that name no buyer, by id.
  static List<Entity> withoutBuyer(RouteSource source, String component) {
    return responses(source, component, new LinkedHashMap<>()).stream()
        .filter(response -> response.values("soldTo").isEmpty())
        .sorted(Comparator.comparing(Entity::id))
        .toList();
  }

  private static String seller(Entity response, Map<String, Entity> requests) {
    Entity request = requests.get(response.first("request").orElse(""));
    return response
        .first("respondent")
        .or(() -> request == null ? Optional.empty() : request.first("addressee"))
        .orElse("");
  }

  /// @param requests is filled with the requests about the part
  private static List<Entity> responses(
      RouteSource source, String component, Map<String, Entity> requests) {
    Map<String, Entity> responses = new LinkedHashMap<>();
    List<String> open = List.of(component);
    while (!open.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (Entity found : all(source, open)) {
        if (found.schema().equals("TraceResponse")) {
          responses.put(found.id(), found);
        } else if (requests.put(found.id(), found) == null) {
          next.add(found.id());
        }
      }
      open = next;
    }
    return List.copyOf(responses.values());
  }

  private static List<Entity> all(RouteSource source, Collection<String> ids) {
    return source.linked(ids, Set.of("TraceRequest", "TraceResponse"), MOST).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static Step step(Entity response, String seller, String buyer) {
    DateInterval sale = Facts.span(response);
    LocalDate answered = Facts.dates(response, "date").map(DateInterval::to).orElse(null);
    DateInterval when = sale;
    if (sale.to() == null && answered != null) {
      boolean possible = sale.from() == null || !answered.isBefore(sale.from());
      when = possible ? new DateInterval(sale.from(), answered) : sale;
    }
    Band band = Facts.band(response.statements());
    Sentence text =
        response
            .first("text")
            .map(said -> Sentence.of(": \"{0}\"", said))
            .orElse(Sentence.nothing());
    return new Step(
        response.id() + "#" + buyer,
        StepKind.SOLD,
        seller,
        buyer,
        when,
        null,
        IdentityLink.SAME_LOT,
        Ground.ANSWER,
        StrengthTable.of(Ground.ANSWER, IdentityLink.SAME_LOT, band),
        band != Band.NOT_JUDGED,
        response.statements(),
        response.id(),
        Sentence.of(
            "The holder's answer to the trace request{0} names the buyer{1}; sale {2}.",
            Facts.grade(response.statements()), text, ShipmentSteps.when(when)));
  }
}
