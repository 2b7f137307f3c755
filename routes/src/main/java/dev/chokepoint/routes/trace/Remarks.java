package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.RouteSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What speaks against what is said of a part: dates that contradict each other, a state other than
/// genuine, and holders that answered without naming a buyer. Each is a state of the evidence and
/// rules nothing out.
final class Remarks {

  private static final Set<String> UNREMARKABLE = Set.of("GENUINE_CLAIMED", "UNKNOWN");

  private final RouteSource source;
  private final TracedPart part;

  Remarks(RouteSource source, TracedPart part) {
    this.source = source;
    this.part = part;
  }

  List<Sentence> sentences(Holders holders) {
    List<Sentence> remarks = new ArrayList<>();
    if (part.madeAfterRecovery()) {
      remarks.add(
          Sentence.of(
              "By every reading of its date code the part was made after it was found: a reading,"
                  + " the recovery date or the marking is wrong."));
    }
    source.entities(part.parts()).values().forEach(each -> remarks.addAll(catalogue(each)));
    source.entity(part.id()).stream()
        .flatMap(component -> component.values("authenticity").stream())
        .filter(state -> !UNREMARKABLE.contains(state))
        .map(state -> Sentence.of("It is recorded as {0}.", state))
        .forEach(remarks::add);
    for (Entity answer : AnswerSteps.withoutBuyer(source, part.id())) {
      remarks.add(withoutBuyer(answer, holders));
    }
    return remarks;
  }

  private static Sentence withoutBuyer(Entity answer, Holders holders) {
    Sentence who =
        answer
            .first("respondent")
            .filter(respondent -> !respondent.isEmpty())
            .map(respondent -> Sentence.verbatim(holders.caption(holders.of(respondent))))
            .orElse(Sentence.of("A holder"));
    String text = answer.first("text").orElse(null);
    if (text == null) {
      return Sentence.of("{0} answered a trace request without naming a buyer.", who);
    }
    return text.endsWith(".")
        ? Sentence.of("{0} answered a trace request without naming a buyer: \"{1}\"", who, text)
        : Sentence.of("{0} answered a trace request without naming a buyer: \"{1}\".", who, text);
  }

  /// Whether the catalogue's first and last days of the part allow the days on which it was made.
  private List<Sentence> catalogue(Entity entity) {
    List<Sentence> remarks = new ArrayList<>();
    DateInterval introduced = date(entity, "introduced");
    DateInterval last = date(entity, "obsolete");
    LocalDate first = introduced.from();
    LocalDate end = last.to();
    String number = entity.first("mpn").orElse(part.name());
    if (first != null && madeBefore(first)) {
      remarks.add(
          Sentence.of(
              "By every reading of its date code it was made before {0} was introduced ({1}): the"
                  + " mark may be another's, or a reading or the catalogue is wrong.",
              number, DayWords.of(introduced)));
    }
    if (end != null && madeAfter(end)) {
      remarks.add(
          Sentence.of(
              "By every reading of its date code it was made after the maker last shipped {0}"
                  + " ({1}): the mark may be another's, or a reading or the catalogue is wrong.",
              number, DayWords.of(last)));
    }
    return remarks;
  }

  private boolean madeBefore(LocalDate day) {
    return !part.readings().isEmpty()
        && part.readings().stream()
            .map(reading -> Optional.ofNullable(reading.made().to()))
            .allMatch(made -> made.isPresent() && made.get().isBefore(day));
  }

  private boolean madeAfter(LocalDate day) {
    return !part.readings().isEmpty()
        && part.readings().stream()
            .map(reading -> Optional.ofNullable(reading.made().from()))
            .allMatch(made -> made.isPresent() && made.get().isAfter(day));
  }

  private static DateInterval date(Entity entity, String property) {
    return entity
        .first(property)
        .flatMap(PartialDate::parse)
        .map(PartialDate::interval)
        .orElse(DateInterval.UNKNOWN);
  }
}
