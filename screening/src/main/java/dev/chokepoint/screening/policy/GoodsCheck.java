package dev.chokepoint.screening.policy;

import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.controls.goods.HsCode;
import dev.chokepoint.controls.goods.HsConcordance;
import dev.chokepoint.controls.goods.HsRevision;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks up the HS code of an order in the Common High Priority List. The revision of the code is
/// that in force on the day of shipping or order; where neither date is given both are tried.
public final class GoodsCheck {

  private final Chpl chpl = Chpl.bundled();
  private final HsConcordance concordance = HsConcordance.bundled();

  /// What the goods can fall under; empty without a code, or with one that the list does not name.
  public List<Finding.PriorityGoods> of(Order order) {
    Optional<HsCode> code = order.hs();
    if (code.isEmpty()) {
      return List.of();
    }
    Optional<HsRevision> known = revision(order);
    List<Finding.PriorityGoods> found = new ArrayList<>();
    if (known.isEmpty() || known.get() == HsRevision.HS2022) {
      found.addAll(under(order, code.get(), HsRevision.HS2022));
    }
    if ((known.isEmpty() && found.isEmpty()) || known.orElse(null) == HsRevision.HS2017) {
      found.addAll(under(order, code.get(), HsRevision.HS2017));
    }
    return found;
  }

  private List<Finding.PriorityGoods> under(Order order, HsCode code, HsRevision revision) {
    List<Chpl.Entry> entries = chpl.of(code, revision, concordance);
    int meanings = concordance.from(code, revision, HsRevision.HS2022).size();
    return entries.stream()
        .map(entry -> finding(order, code, entry, meanings == 1 || entries.size() == meanings))
        .toList();
  }

  private static Finding.PriorityGoods finding(
      Order order, HsCode code, Chpl.Entry entry, boolean certain) {
    String destination = order.text(OrderField.DESTINATION).orElse("");
    return new Finding.PriorityGoods(
        entry,
        certain,
        destination,
        sentence(under(code, entry, certain), entry, destination.toUpperCase(Locale.ROOT)),
        entry.source() + ", " + entry.sourceDate() + ", grade " + entry.grade());
  }

  private static Sentence under(HsCode code, Chpl.Entry entry, boolean certain) {
    if (entry.code().equals(code)) {
      return Sentence.of("HS {0}", code);
    }
    return certain
        ? Sentence.of("HS {0} became {1}", code, entry.code())
        : Sentence.of("HS {0} was split, and one part is {1}", code, entry.code());
  }

  private static Sentence sentence(Sentence under, Chpl.Entry entry, String destination) {
    String tier = entry.tier().label();
    return destination.isEmpty()
        ? Sentence.of(
            "{0} ({1}) is of tier {2} of the Common High Priority List.",
            under, entry.label(), tier)
        : Sentence.of(
            "{0} ({1}) is of tier {2} of the Common High Priority List; the destination is {3}.",
            under, entry.label(), tier, destination);
  }

  private static Optional<HsRevision> revision(Order order) {
    return order
        .date(OrderField.SHIP_DATE)
        .or(() -> order.date(OrderField.ORDER_DATE))
        .map(DateInterval::from)
        .flatMap((LocalDate day) -> HsRevision.on(day));
  }
}
