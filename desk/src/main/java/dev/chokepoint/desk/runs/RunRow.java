package dev.chokepoint.desk.runs;

import dev.chokepoint.desk.KeptSentence;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.evidence.sentence.Sentence;
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
    List<Sentence> faults,
    List<Sentence> decided,
    List<String> cells) {

  private static final String PATTERNS = "_patterns";

  /// Where a finding keeps its sentence as a pattern; rows of older versions end before it.
  private static final int SENTENCE = 6;

  /// A finding.
  ///
  /// @param key the same in two runs for the same finding
  /// @param entity id of the listed one; empty for findings about goods and flags
  public record Found(
      Verdict verdict, String rule, Sentence sentence, String source, String key, String entity) {}

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
  public Sentence why() {
    return findings.isEmpty() ? Sentence.joined("; ", faults) : findings.getFirst().sentence();
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
                    found.sentence().text(),
                    found.source(),
                    found.key(),
                    found.entity(),
                    found.sentence().plain()))
            .toList());
    put(members, "faults", faults);
    put(members, "decided", decided);
    members.put("cells", cells);
    return JSON.std.asString(members);
  }

  /// In English, and beside it as patterns with what fills them.
  private static void put(Map<String, Object> members, String name, List<Sentence> said) {
    members.put(name, said.stream().map(Sentence::text).toList());
    members.put(name + PATTERNS, said.stream().map(Sentence::plain).toList());
  }

  static RunRow read(String json) {
    Map<String, Object> members = JSON.std.mapFrom(json);
    List<Found> findings = new ArrayList<>();
    for (Object each : list(members.get("findings"))) {
      List<String> found = texts(each);
      @Nullable Object pattern = found.size() > SENTENCE ? list(each).get(SENTENCE) : null;
      findings.add(
          new Found(
              verdict(found.get(0)),
              found.get(1),
              KeptSentence.read(pattern, found.get(2)),
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
        sentences(members, "faults"),
        sentences(members, "decided"),
        texts(members.get("cells")));
  }

  private static Verdict verdict(String key) {
    return Verdict.valueOf(key.toUpperCase(java.util.Locale.ROOT));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<Sentence> sentences(Map<String, Object> members, String name) {
    List<String> texts = texts(members.get(name));
    List<?> patterns = list(members.get(name + PATTERNS));
    List<Sentence> said = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      said.add(KeptSentence.read(i < patterns.size() ? patterns.get(i) : null, texts.get(i)));
    }
    return said;
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
