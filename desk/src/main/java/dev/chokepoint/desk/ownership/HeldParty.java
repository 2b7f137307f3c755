package dev.chokepoint.desk.ownership;

import dev.chokepoint.ownership.Stake;
import java.util.List;

/// Something in which a person holds a stake.
///
/// @param party its id
/// @param stakes of the person in it, as stated
/// @param named by which measures it is named itself, one a rule asked for
/// @param rules what rules make of it that count the person's stake and reach it or may; none where
///   no rule reaches it by this owner
/// @param worked whether both were looked at; of very many holdings only the first are
/// @param cut whether more stands around it than was looked at, so that either may be missing
public record HeldParty(
    String party,
    List<Stake> stakes,
    List<NamedItself> named,
    List<RuleAnswer> rules,
    boolean worked,
    boolean cut) {

  public HeldParty {
    stakes = List.copyOf(stakes);
    named = List.copyOf(named);
    rules = List.copyOf(rules);
  }
}
