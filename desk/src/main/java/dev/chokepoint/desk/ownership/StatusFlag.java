package dev.chokepoint.desk.ownership;

import dev.chokepoint.controls.measures.StatusBlock;

/// That a party may be blocked by what it is, without a listing. It counts in no calculation.
///
/// @param party its id
/// @param because what its record states: a public body, or a topic
/// @param block the measure
public record StatusFlag(String party, String because, StatusBlock block) {

  /// The flag in words.
  ///
  /// @param caption what to call the party
  public String sentence(String caption) {
    return caption
        + " is stated as "
        + because
        + " ("
        + block.country()
        + "): if it is of "
        + block.government()
        + ", it is blocked by status without a listing; it is not counted here. "
        + block.says()
        + " ["
        + block.source()
        + (block.verified() ? "]" : "; unverified]");
  }
}
