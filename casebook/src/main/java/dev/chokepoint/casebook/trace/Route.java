package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.interval.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way by which the part can have come, from its maker to the weapon, as the case states it.
///
/// @param name of the route in the case
/// @param steps in the direction of travel, at least one
public record Route(String name, List<Step> steps) {

  public Route {
    steps = List.copyOf(steps);
  }

  /// One step.
  ///
  /// @param from id of the entity it leaves
  /// @param fromName what to call it
  /// @param to id of the entity it reaches
  /// @param toName what to call it
  /// @param kind made, sold, shipped, paid, delivered, supplied, found
  /// @param date when; null when not published
  /// @param quantity how much, with its unit; null when not published
  /// @param strength how well the evidence bears it
  /// @param reason why that strength, one sentence
  /// @param sources numbers of the documents behind it
  public record Step(
      String from,
      String fromName,
      String to,
      String toName,
      String kind,
      @Nullable PartialDate date,
      @Nullable String quantity,
      StepStrength strength,
      String reason,
      List<Integer> sources) {

    public Step {
      sources = List.copyOf(sources);
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
