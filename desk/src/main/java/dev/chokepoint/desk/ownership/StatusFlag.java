package dev.chokepoint.desk.ownership;

import dev.chokepoint.controls.measures.StatusBlock;
import dev.chokepoint.evidence.sentence.Sentence;

/// That a party may be blocked by what it is, without a listing. It counts in no calculation.
///
/// @param party its id
/// @param because what its record states: a public body, or a topic
/// @param block the measure
public record StatusFlag(String party, Sentence because, StatusBlock block) {

  /// The flag in words.
  ///
  /// @param caption what to call the party
  public Sentence sentence(String caption) {
    return block.verified()
        ? Sentence.of(
            "{0} is stated as {1} ({2}): if it is of {3}, it is blocked by status without a"
                + " listing; it is not counted here. {4} [{5}]",
            caption, because, block.country(), block.government(), block.says(), block.source())
        : Sentence.of(
            "{0} is stated as {1} ({2}): if it is of {3}, it is blocked by status without a"
                + " listing; it is not counted here. {4} [{5}; unverified]",
            caption, because, block.country(), block.government(), block.says(), block.source());
  }
}
