package dev.chokepoint.web.page.trace;

import dev.chokepoint.web.page.part.Evidence;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why one step of a route is graded as it is: the rule, what the rule was given, and what would
/// change its answer. Shown in a drawer beside the trace, and as a page of its own.
///
/// @param from whom it leaves
/// @param to whom, or what, it reaches
/// @param what happens, with its days and quantity, in words
/// @param strength class in the style sheet
/// @param grade the strength in words
/// @param reason why, one sentence
/// @param rule row of the table of strengths that applies, in words
/// @param own statements that the step itself rests on; none where it is assumed
/// @param inputs records at both of its ends
/// @param more how many further records there are at its ends, on other routes
/// @param missing what would strengthen it; null where it is documented
/// @param trace the trace that it is a step of
public record StepPage(
    Party from,
    Party to,
    String what,
    String strength,
    String grade,
    Said reason,
    String rule,
    List<Evidence> own,
    List<Input> inputs,
    int more,
    TracePage.@Nullable Missing missing,
    String trace) {

  /// Where a step begins or ends.
  ///
  /// @param href its page; null where it has none
  public record Party(NameText name, @Nullable String href) {}

  /// A record at an end of the step.
  ///
  /// @param title what it says, with whom it joins and its strength
  /// @param reason why it has that strength; empty where it is no step of its own
  /// @param why page of that step's own grade; null where it is no step
  /// @param evidence statements it rests on
  public record Input(String title, Said reason, @Nullable String why, List<Evidence> evidence) {
    public Input {
      evidence = List.copyOf(evidence);
    }
  }

  public StepPage {
    own = List.copyOf(own);
    inputs = List.copyOf(inputs);
  }
}
