package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Grade;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a rule says between two dates.
///
/// @param from first day
/// @param to last day, null when none is known
/// @param threshold from which share on it holds
/// @param adding whose stakes are added up
/// @param tests by which kinds of hold a party can be reached, each judged alone
/// @param state whether it applies in that time
/// @param source where it is stated
/// @param sourceDate when that was published or read
/// @param grade of that source
/// @param verified whether the source was read; what was not must be shown as such
/// @param says the rule in one sentence
public record RuleVersion(
    OwnershipRule rule,
    LocalDate from,
    @Nullable LocalDate to,
    Threshold threshold,
    Adding adding,
    Set<Hold> tests,
    State state,
    Sentence source,
    LocalDate sourceDate,
    Grade grade,
    boolean verified,
    Sentence says) {

  public RuleVersion {
    tests = Set.copyOf(tests);
  }

  /// Whose stakes in an entity are added up.
  public enum Adding {
    /// Those of all listed parties together.
    ALL,
    /// Those of one listed party at a time; several count as one only under a joint arrangement.
    EACH
  }

  /// Whether a rule applies.
  public enum State {
    APPLIES,
    STAYED,
    /// Nobody here knows; the user says how to take it, and the answer says that it is not
    /// confirmed.
    UNCONFIRMED
  }

  boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
