package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.RuleVersion;
import dev.chokepoint.ownership.Standing;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one rule makes of the party.
///
/// @param calculation the working; null where the rule said nothing on the day
/// @param afterStay how the user takes the BIS rule after its stay
/// @param requirements under rules that pass a requirement on, those of the owners that count
/// @param byStatus parties that may be blocked by what they are, without a listing
/// @param cautions circumstances that no ownership test takes up and a person should look at
public record RuleAnswer(
    OwnershipRule rule,
    @Nullable Calculation calculation,
    AfterStay afterStay,
    List<Sentence> requirements,
    List<StatusFlag> byStatus,
    List<Sentence> cautions) {

  public RuleAnswer {
    requirements = List.copyOf(requirements);
    byStatus = List.copyOf(byStatus);
    cautions = List.copyOf(cautions);
  }

  /// How the rule stands on the day, the user's word for the unconfirmed time included.
  public RuleVersion.State state() {
    if (calculation == null) {
      return RuleVersion.State.STAYED;
    }
    RuleVersion.State stated = calculation.rule().state();
    if (stated != RuleVersion.State.UNCONFIRMED) {
      return stated;
    }
    return switch (afterStay) {
      case UNCONFIRMED -> RuleVersion.State.UNCONFIRMED;
      case APPLIES -> RuleVersion.State.APPLIES;
      case STAYED -> RuleVersion.State.STAYED;
    };
  }

  /// The result as a word that stays the same: `reached`, `may_be_reached`, `not_reached`,
  /// `no_listed_owner_known`, `itself_named`, `not_in_force`.
  public String status() {
    if (calculation == null || state() == RuleVersion.State.STAYED) {
      return "not_in_force";
    }
    return calculation.standing() == Standing.LISTED
        ? "itself_named"
        : calculation.standing().name().toLowerCase(Locale.ROOT);
  }

  /// The result in one sentence, in the rule's own words.
  public Sentence sentence() {
    if (calculation == null) {
      return Sentence.of("the rule did not exist on this day");
    }
    Sentence says =
        calculation.standing() == Standing.LISTED
            ? Sentence.of(
                "a measure names the party itself; nothing needs to be derived from its owners")
            : calculation.sentence();
    return switch (state()) {
      case APPLIES -> says;
      case STAYED -> Sentence.of("the rule is stayed on this day; if it applied: {0}", says);
      case UNCONFIRMED ->
          Sentence.of("unverified whether the rule applies on this day; if it does: {0}", says);
    };
  }
}
