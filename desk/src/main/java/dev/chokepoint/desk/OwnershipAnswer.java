package dev.chokepoint.desk;

import dev.chokepoint.desk.ownership.PartyMeasures;
import dev.chokepoint.desk.ownership.PersonHoldings;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.desk.ownership.StatedSource;
import dev.chokepoint.ownership.Stake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is behind a party, under one rule or several.
///
/// @param party its id
/// @param caption what to call it
/// @param on the day asked about
/// @param asOf only what had been learned by the end of that day counts; empty for all
/// @param rules one answer a rule, in the order asked; none of a natural person
/// @param person what it holds where it is a natural person; empty for any other party
/// @param measures what is imposed on the party and on those above it, by id
/// @param otherDays stakes in the party, or of the person, that are surely not held on the day
/// @param captions what to call the parties that are mentioned, by id
/// @param sources the statements that stakes and listings rest on, by their ids
/// @param cut whether the web of owners was larger than is looked at
public record OwnershipAnswer(
    String party,
    String caption,
    LocalDate on,
    Optional<LocalDate> asOf,
    List<RuleAnswer> rules,
    Optional<PersonHoldings> person,
    Map<String, PartyMeasures> measures,
    List<Stake> otherDays,
    Map<String, String> captions,
    Map<String, StatedSource> sources,
    boolean cut) {

  public OwnershipAnswer {
    rules = List.copyOf(rules);
    otherDays = List.copyOf(otherDays);
  }
}
