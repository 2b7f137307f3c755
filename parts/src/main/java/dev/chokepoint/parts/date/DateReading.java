package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;

/// One way to read a date code. A code with a one-digit year gives one reading a decade.
///
/// @param firstToken place of the first token that carries the date, from 0
/// @param lastToken place of the last one
/// @param text the tokens as they were handed in
/// @param interval the days on which the part may have been made, both ends known
/// @param ruleId the rule's name, which stays the same between versions
/// @param rule the rule in a sentence, with what was assumed for this reading
/// @param source where the rule stands
/// @param unverified nobody checked the rule against a document of the maker
/// @param disputed published readings of such codes contradict each other
public record DateReading(
    int firstToken,
    int lastToken,
    String text,
    DateInterval interval,
    String ruleId,
    Sentence rule,
    String source,
    boolean unverified,
    boolean disputed) {

  public DateReading {
    if (!interval.bounded()) {
      throw new IllegalArgumentException("a reading has a first and a last day");
    }
    if (firstToken < 0 || lastToken < firstToken) {
      throw new IllegalArgumentException("no such tokens: " + firstToken + " to " + lastToken);
    }
  }
}
