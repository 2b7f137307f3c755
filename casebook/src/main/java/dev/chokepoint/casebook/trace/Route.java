package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way by which the part can have come, from its maker to the weapon, as it is told to people.
///
/// @param name its place among those told, such as `1 of 3`
/// @param steps in the direction of travel, at least one
/// @param notes what else is to be said of it, each a sentence
public record Route(String name, List<Step> steps, List<Sentence> notes) {

  public Route {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /// One step.
  ///
  /// @param from id of the entity it leaves
  /// @param fromName what to call it
  /// @param to id of the entity it reaches
  /// @param toName what to call it
  /// @param kind made, sold, shipped, delivered, supplied, owned, found, same name
  /// @param when days on one of which it happened; unknown ends where not published
  /// @param quantity how much, with its unit; null when not published
  /// @param strength how well the evidence bears it
  /// @param because why that strength, one sentence
  /// @param sources numbers of the documents behind it
  public record Step(
      String from,
      String fromName,
      String to,
      String toName,
      String kind,
      DateInterval when,
      @Nullable String quantity,
      StepStrength strength,
      Sentence because,
      List<Integer> sources) {

    public Step {
      sources = List.copyOf(sources);
    }

    /// Why that strength, in English.
    public String reason() {
      return because.text();
    }
  }

  /// The strength of its weakest step.
  public StepStrength strength() {
    return StepStrength.weakest(steps.stream().map(Step::strength).toList());
  }

  /// The first step of the weakest strength.
  public Step weakestStep() {
    return steps.stream().filter(step -> step.strength() == strength()).findFirst().orElseThrow();
  }
}
