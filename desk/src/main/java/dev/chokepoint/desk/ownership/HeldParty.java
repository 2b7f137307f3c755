package dev.chokepoint.desk.ownership;

import dev.chokepoint.ownership.Stake;
import java.util.List;

/// Something in which a person holds a stake.
///
/// @param party its id
/// @param stakes of the person in it, as stated
/// @param rules what rules make of it that name it itself, or that count the person's stake and
///   reach it or may; none where no rule reaches it by this owner
/// @param worked whether that was looked at; of very many holdings only the first are
public record HeldParty(String party, List<Stake> stakes, List<RuleAnswer> rules, boolean worked) {

  public HeldParty {
    stakes = List.copyOf(stakes);
    rules = List.copyOf(rules);
  }
}
