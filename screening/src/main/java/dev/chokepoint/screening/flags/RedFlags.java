package dev.chokepoint.screening.flags;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.table.BundledTable;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The red flags: the table `red-flags.csv`, and one rule for each row. For several threads.
///
/// A flag is a reason to ask, never a finding that anybody did wrong.
public final class RedFlags {

  private final List<RedFlag> flags;
  private final Map<String, FlagRule> rules;
  private final FlagTables tables;

  /// What a rule made of an order, or of one party of it.
  ///
  /// @param role of the party; null when it looks at the whole order, or at a party that is missing
  public record Judgement(RedFlag flag, @Nullable Role role, Ruling ruling) {}

  private RedFlags(List<RedFlag> flags, Map<String, FlagRule> rules, FlagTables tables) {
    this.flags = flags;
    this.rules = rules;
    this.tables = tables;
  }

  /// The flags that ship.
  ///
  /// @throws IllegalStateException if a row cannot be read, or rows and rules do not pair
  public static RedFlags bundled() {
    Map<String, FlagRule> rules = new TreeMap<>();
    List.of(
            CustomerRules.rules(),
            DealRules.rules(),
            GoodsRules.rules(),
            RouteRules.rules(),
            LinkRules.rules())
        .forEach(rules::putAll);
    List<RedFlag> flags = BundledTable.rows(RedFlags.class, "red-flags.csv", RedFlags::flag);
    Set<String> ids = flags.stream().map(RedFlag::id).collect(Collectors.toSet());
    if (!ids.equals(rules.keySet()) || ids.size() != flags.size()) {
      Set<String> odd = new HashSet<>(ids);
      odd.addAll(rules.keySet());
      odd.removeIf(id -> ids.contains(id) && rules.containsKey(id));
      throw new IllegalStateException("red-flags.csv: rows and rules do not pair: " + odd);
    }
    return new RedFlags(flags, rules, FlagTables.bundled());
  }

  private static RedFlag flag(NamedCsvRecord row) {
    return new RedFlag(
        row.getField("id"),
        row.getField("indicator"),
        RedFlag.Scope.valueOf(row.getField("scope").toUpperCase(Locale.ROOT)),
        Arrays.stream(row.getField("needs").split(";"))
            .map(String::strip)
            .map(Need::parse)
            .toList(),
        RedFlag.Basis.valueOf(row.getField("basis").toUpperCase(Locale.ROOT)),
        row.getField("source"),
        row.getField("limits"),
        row.getField("weight").equals("weak"));
  }

  /// All flags, in the order of the table.
  public List<RedFlag> all() {
    return flags;
  }

  /// Judges an order by every flag whose inputs are there. Of a flag that is not raised and not
  /// quiet it is said once what it needs.
  ///
  /// @param priorityGoods entries of the Common High Priority List that the HS code can fall under
  public List<Judgement> judge(Order order, LookedUp lookedUp, List<Chpl.Entry> priorityGoods) {
    List<Judgement> judgements = new ArrayList<>();
    for (RedFlag flag : flags) {
      if (flag.scope() == RedFlag.Scope.ORDER) {
        judgements.add(judge(flag, order, null, lookedUp, priorityGoods));
      } else {
        judgements.addAll(parties(flag, order, lookedUp, priorityGoods));
      }
    }
    return judgements;
  }

  private List<Judgement> parties(
      RedFlag flag, Order order, LookedUp lookedUp, List<Chpl.Entry> priorityGoods) {
    List<Judgement> judged = new ArrayList<>();
    Judgement open = null;
    for (OrderParty party : order.parties().values()) {
      if (flag.scope().covers(party.role())) {
        Judgement judgement = judge(flag, order, party, lookedUp, priorityGoods);
        if (judgement.ruling() instanceof Ruling.NotJudged) {
          open = open == null ? judgement : open;
        } else {
          judged.add(judgement);
        }
      }
    }
    if (!judged.isEmpty()) {
      return judged;
    }
    return List.of(
        open == null
            ? new Judgement(
                flag, null, new Ruling.NotJudged(Sentence.of("needs such a party in the order")))
            : open);
  }

  private Judgement judge(
      RedFlag flag,
      Order order,
      @Nullable OrderParty party,
      LookedUp lookedUp,
      List<Chpl.Entry> priorityGoods) {
    Role role = party == null ? null : party.role();
    for (Need need : flag.needs()) {
      if (!need.isMet(order, party, lookedUp)) {
        return new Judgement(
            flag,
            role,
            new Ruling.NotJudged(Sentence.later(() -> Sentence.of("needs {0}", need.words()))));
      }
    }
    Ruling ruling =
        rules
            .getOrDefault(flag.id(), c -> Ruling.QUIET)
            .judge(new FlagCase(order, party, lookedUp, priorityGoods, tables));
    return new Judgement(
        flag,
        role,
        ruling instanceof Ruling.NotJudged open
            ? new Ruling.NotJudged(Sentence.of("needs {0}", open.why()))
            : ruling);
  }
}
