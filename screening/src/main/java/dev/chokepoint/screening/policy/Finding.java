package dev.chokepoint.screening.policy;

import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.flags.RedFlag;
import dev.chokepoint.screening.order.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something found about an order, with a sentence and its source.
public sealed interface Finding {

  /// The value found beside the value asked about.
  Sentence sentence();

  /// Where it is stated.
  String source();

  /// What tells this finding from another about the same row, whatever its score and sentence.
  String key();

  /// The party's role, null when it is about goods, route or deal.
  @Nullable Role role();

  /// A party that may be one of a list.
  ///
  /// @param id of the listed entity
  /// @param score in [0,1]
  /// @param sure whether it is the one as surely as the policy asks, or a number agrees
  /// @param byNumber whether a number agrees
  /// @param measures what its listings do on the day of the question
  /// @param listed whether it is on a list of measures at all; a register holds others too
  record Listed(
      Role role,
      String id,
      String caption,
      double score,
      boolean sure,
      boolean byNumber,
      Set<Measure> measures,
      boolean listed,
      Sentence sentence,
      String source)
      implements Finding {

    public Listed {
      measures = Set.copyOf(measures);
    }

    @Override
    public String key() {
      String does = measures.stream().map(Measure::key).sorted().collect(Collectors.joining("+"));
      return role.key() + ":" + id + ":" + (sure ? "sure" : "possible") + ":" + does;
    }
  }

  /// An address that a list names, alone or for a party.
  ///
  /// @param same whether all that tells one address from another agrees
  record ListedAddress(
      Role role,
      String id,
      String caption,
      boolean same,
      Set<Measure> measures,
      Sentence sentence,
      String source)
      implements Finding {

    public ListedAddress {
      measures = Set.copyOf(measures);
    }

    @Override
    public String key() {
      return role.key() + ":address:" + id + ":" + (same ? "same" : "similar");
    }
  }

  /// Goods that may fall under a code of the Common High Priority List.
  ///
  /// @param entry of the list, in HS 2022
  /// @param certain whether every good of the declared code falls under it
  record PriorityGoods(
      Chpl.Entry entry, boolean certain, String destination, Sentence sentence, String source)
      implements Finding {

    @Override
    public String key() {
      return "goods:" + entry.code().digits() + ":" + destination;
    }

    @Override
    public @Nullable Role role() {
      return null;
    }
  }

  /// A red flag that the order raises.
  record Raised(RedFlag flag, @Nullable Role role, Sentence sentence, String source)
      implements Finding {

    @Override
    public String key() {
      return (role == null ? "" : role.key() + ":") + flag.id();
    }
  }
}
