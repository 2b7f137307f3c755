package dev.chokepoint.controls.measures;

import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A measure that blocks by what a party is, such as a body of a government, and names nobody.
///
/// @param rule key of the ownership rule whose owners it concerns
/// @param country ISO 3166 letters, small
/// @param government whom it blocks, in words
/// @param from first day
/// @param to last day, null when none is known
/// @param says what it does, in a sentence
/// @param source where that stands
/// @param verified whether the source was read; what was not must be shown as such
public record StatusBlock(
    String rule,
    String country,
    Sentence government,
    LocalDate from,
    @Nullable LocalDate to,
    Sentence says,
    Sentence source,
    boolean verified) {

  boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
