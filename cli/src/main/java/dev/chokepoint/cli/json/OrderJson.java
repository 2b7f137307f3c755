package dev.chokepoint.cli.json;

import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.desk.orders.OrderCheck;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.flags.Ruling;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.FindingKind;
import dev.chokepoint.screening.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A screened order as JSON.
public final class OrderJson {

  private OrderJson() {}

  /// One row.
  public static Map<String, Object> of(ScreenedOrder order) {
    JsonText.Members members =
        new JsonText.Members()
            .put("row", order.row())
            .put("verdict", order.verdict().key())
            .put("findings", order.findings().stream().map(OrderJson::finding).toList());
    OrderCheck.Checked checked = order.checked();
    if (checked != null) {
      members.put(
          "not_judged",
          checked.notJudged().stream()
              .map(judgement ->
                  new JsonText.Members()
                      .put("flag", judgement.flag().id())
                      .put(
                          "why",
                          judgement.ruling() instanceof Ruling.NotJudged open
                              ? open.why().text()
                              : null)
                      .map())
              .toList());
      members.put(
          "earlier_decisions", checked.decided().isEmpty() ? null : texts(checked.decided()));
    }
    members.put("faults", order.faults().isEmpty() ? null : texts(order.faults()));
    ScreenedOrder.Change change = order.change();
    if (change != null) {
      members.put(
          "change",
          new JsonText.Members()
              .put("verdict_before", change.before().key())
              .put("appeared", keys(change.appeared()))
              .put("gone", change.gone().stream().map(OrderJson::finding).toList())
              .map());
    }
    return members.map();
  }

  private static List<String> texts(List<Sentence> said) {
    return said.stream().map(Sentence::text).toList();
  }

  private static List<String> keys(List<Policy.Weighed> findings) {
    return findings.stream().map(each -> each.finding().key()).toList();
  }

  private static Map<String, Object> finding(Policy.Weighed weighed) {
    Finding finding = weighed.finding();
    JsonText.Members members =
        new JsonText.Members()
            .put("kind", FindingKind.of(finding).key())
            .put("key", finding.key())
            .put("verdict", weighed.verdict().key())
            .put("rule", weighed.rule() == null ? null : weighed.rule().id())
            .put("role", finding.role() == null ? null : finding.role().key())
            .put("sentence", finding.sentence().text())
            .put("source", finding.source());
    switch (finding) {
      case Finding.Listed listed ->
          members
              .put("id", listed.id())
              .put("caption", listed.caption())
              .put("score", listed.score())
              .put("sure", listed.sure())
              .put("by_number", listed.byNumber())
              .put("listed", listed.listed())
              .put("measures", listed.measures().stream().map(Measure::key).sorted().toList());
      case Finding.ListedAddress address ->
          members
              .put("id", address.id())
              .put("caption", address.caption())
              .put("same", address.same());
      case Finding.PriorityGoods goods ->
          members
              .put("hs", goods.entry().code().toString())
              .put("tier", goods.entry().tier().label())
              .put("certain", goods.certain());
      case Finding.Raised raised ->
          members
              .put("flag", raised.flag().id())
              .put("basis", raised.flag().basis().name().toLowerCase(Locale.ROOT))
              .put("limits", raised.flag().limits());
    }
    return members.map();
  }
}
