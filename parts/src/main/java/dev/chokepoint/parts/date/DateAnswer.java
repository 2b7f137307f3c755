package dev.chokepoint.parts.date;

import java.util.List;

/// What a marking says about when the part was made.
///
/// @param readings every reading that remains, by token, newest first
/// @param excluded readings that a known date forbids, with why
/// @param refusals tokens that look like a date code and are not read, with why
/// @param hints what other tokens are, as far as the maker's rules say
/// @param generic whether only rules without a maker were used: the maker is unknown, has no rules
///   here, or its rules found no date code
public record DateAnswer(
    List<DateReading> readings,
    List<ExcludedReading> excluded,
    List<Refusal> refusals,
    List<TokenHint> hints,
    boolean generic) {

  public DateAnswer {
    readings = List.copyOf(readings);
    excluded = List.copyOf(excluded);
    refusals = List.copyOf(refusals);
    hints = List.copyOf(hints);
  }
}
