package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.MissingFact;
import dev.chokepoint.ownership.Seed;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.ownership.Standing;
import java.util.List;

/// The working of one rule's answer: its steps, addend by addend, and what is not known.
final class WorkedSteps {

  private static final int MISSING_SHOWN = 3;

  private final Look look;
  private final OwnershipAnswer answer;
  private final StatementPlaces places;

  WorkedSteps(Look look, OwnershipAnswer answer, StatementPlaces places) {
    this.look = look;
    this.answer = answer;
    this.places = places;
  }

  /// Adds one step: what is held, by whom, and who states it.
  void step(List<String> lines, Calculation.Step step) {
    String round =
        step.round() > 0 ? "Round " + step.round() : step.round() == 0 ? "Named itself" : "Open";
    if (step.standing() == Standing.NOT_REACHED) {
      round = "Not reached";
    }
    lines.addAll(
        Paragraph.wrap(
            round + ": " + caption(step.asset()) + ", " + StakeWords.held(step),
            look.width(),
            "  ",
            "    "));
    if (step.addends().isEmpty()) {
      lines.add("      no owner is stated for this day");
    }
    for (Calculation.Addend addend : step.addends()) {
      lines.addAll(
          Paragraph.wrap(
              (addend.counts() ? "+ " : "  ")
                  + (step.hold().isMeasured() ? addend.share() + "  " : "")
                  + caption(addend.owner())
                  + StakeWords.counted(addend),
              look.width(),
              "      ",
              "          "));
      Seed seed = addend.seed();
      if (seed != null) {
        lines.addAll(
            Paragraph.wrap(
                "because " + seed.because() + places.marks(seed.statements()),
                look.width(),
                "          ",
                "            "));
      }
      for (Stake stake : addend.stakes()) {
        lines.addAll(
            Paragraph.wrap(
                "stated: " + StakeWords.stated(stake) + places.marks(stake.statements()),
                look.width(),
                "          ",
                "            "));
      }
    }
  }

  /// Adds the facts that would settle the answer, the smallest first.
  void missing(List<String> lines, Calculation working) {
    int shown = 0;
    for (MissingFact fact : working.missing()) {
      if (shown++ == MISSING_SHOWN) {
        return;
      }
      String owner = fact.owner();
      lines.addAll(
          Paragraph.wrap(
              (shown == 1 ? "Smallest missing fact: " : "Else: ")
                  + (owner == null
                      ? "who holds the "
                          + StakeWords.percent(fact.open())
                          + (fact.hold() == Hold.VOTES ? " of the votes in " : " of ")
                          + caption(fact.asset())
                          + " that nobody is named for"
                      : "how much "
                          + caption(owner)
                          + (fact.hold() == Hold.VOTES ? " holds of the votes in " : " holds of ")
                          + caption(fact.asset()))
                  + (fact.mayReach() && fact.mayClear()
                      ? "; it settles it either way"
                      : fact.mayReach() ? "; it may confirm" : "; it may clear"),
              look.width(),
              "  ",
              "    "));
    }
  }

  private String caption(String id) {
    return answer.captions().getOrDefault(id, id);
  }
}
