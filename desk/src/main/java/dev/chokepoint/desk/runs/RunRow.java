package dev.chokepoint.desk.runs;

import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.screening.policy.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// A screened row of an order file as a run keeps it.
///
/// @param row line on which it begins, counted from 1
/// @param party the one that the strongest finding is about, else whom the goods are meant for
/// @param item what is ordered, in the file's words
/// @param findings strongest first
/// @param faults why it was put aside
/// @param decided sentences about what people decided earlier
public record RunRow(
    long row,
    Verdict verdict,
    String party,
    String item,
    List<Found> findings,
    List<String> faults,
    List<String> decided,
    List<String> cells) {

  /// A finding.
  ///
  /// @param key the same in two runs for the same finding
  /// @param entity id of the listed one; empty for findings about goods and flags
  public record Found(
      Verdict verdict, String rule, String sentence, String source, String key, String entity) {}

  public RunRow {
    findings = List.copyOf(findings);
    faults = List.copyOf(faults);
    decided = List.copyOf(decided);
    cells = List.copyOf(cells);
  }

  /// A row as it was screened.
  public static RunRow of(ScreenedOrder screened) {
    Order order = screened.order();
    List<Found> findings = new ArrayList<>();
    String party = "";
    for (Policy.Weighed weighed : screened.findings()) {
      Finding finding = weighed.finding();
      findings.add(
          new Found(
              weighed.verdict(),
              weighed.rule() == null ? "" : weighed.rule().id(),
              finding.sentence(),
              finding.source(),
              finding.key(),
              finding instanceof Finding.Listed listed ? listed.id() : ""));
      if (party.isEmpty() && order != null && finding.role() != null) {
        party = order.party(finding.role()).map(each -> each.caption()).orElse("");
      }
    }
    if (party.isEmpty() && order != null) {
      party = anyOf(order);
    }
    return new RunRow(
        screened.row(),
        screened.verdict(),
        party,
        order == null ? "" : item(order),
        findings,
        screened.faults(),
        screened.checked() == null ? List.of() : screened.checked().decided(),
        screened.cells());
  }

  /// Whom a row without a finding is about: the one where the goods are meant to end.
  private static String anyOf(Order order) {
    return Stream.of(Role.END_USER, Role.CONSIGNEE, Role.BUYER, Role.SELLER)
        .flatMap(role -> order.party(role).stream())
        .map(each -> each.caption())
        .findFirst()
        .orElse("");
  }

  private static String item(Order order) {
    return order
        .text(OrderField.PART_NUMBER)
        .or(() -> order.text(OrderField.DESCRIPTION))
        .or(() -> order.text(OrderField.HS))
        .orElse("");
  }

  /// Why, in one line.
  public String why() {
    return findings.isEmpty() ? String.join("; ", faults) : findings.getFirst().sentence();
  }

  /// Whether it is judged otherwise than an earlier run judged it.
  boolean differs(@Nullable RunRow earlier) {
    return earlier == null || earlier.verdict != verdict || !earlier.keys().equals(keys());
  }

  private Set<String> keys() {
    return findings.stream().map(Found::key).collect(Collectors.toSet());
  }

  String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("row", row);
    members.put("verdict", verdict.key());
    members.put("party", party);
    members.put("item", item);
    members.put(
        "findings",
        findings.stream()
            .map(found ->
                List.of(
                    found.verdict().key(),
                    found.rule(),
                    found.sentence(),
                    found.source(),
                    found.key(),
                    found.entity()))
            .toList());
    members.put("faults", faults);
    members.put("decided", decided);
    members.put("cells", cells);
    return JSON.std.asString(members);
  }

  static RunRow read(String json) {
    Map<String, Object> members = JSON.std.mapFrom(json);
    List<Found> findings = new ArrayList<>();
    for (Object each : list(members.get("findings"))) {
      List<String> found = texts(each);
      findings.add(
          new Found(
              verdict(found.get(0)),
              found.get(1),
              found.get(2),
              found.get(3),
              found.get(4),
              found.get(5)));
    }
    return new RunRow(
        members.get("row") instanceof Number number ? number.longValue() : 0,
        verdict(String.valueOf(members.get("verdict"))),
        String.valueOf(members.get("party")),
        String.valueOf(members.get("item")),
        findings,
        texts(members.get("faults")),
        texts(members.get("decided")),
        texts(members.get("cells")));
  }

  private static Verdict verdict(String key) {
    return Verdict.valueOf(key.toUpperCase(java.util.Locale.ROOT));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
