package dev.chokepoint.web.page.recoveries;

import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.CountryMap;
import dev.chokepoint.web.page.review.ReviewPage;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads an item out of its entries.
final class RecoveryReader {

  private static final List<String> FACTS =
      List.of("serial", "recovered", "place", "custodian", "condition");

  private final Visit visit;
  private final List<Entry> entries;

  /// @param entries all about the item, the one that entered it first
  RecoveryReader(Visit visit, List<Entry> entries) {
    this.visit = visit;
    this.entries = entries;
  }

  RecoveryPage read(List<String> faults, String by) {
    Entry first = entries.getFirst();
    Said head = said(first);
    return new RecoveryPage(
        first.subject(),
        NameText.of(text(head, "weapon")),
        FACTS.stream()
            .map(field ->
                new ReviewPage.Fact(
                    visit.say("item." + field),
                    NameText.of(
                        text(head, field).isEmpty()
                            ? visit.say("item.unknown")
                            : text(head, field))))
            .toList(),
        new CountryMap(visit)
            .regions(
                "recovery-map",
                List.of(text(head, "place")),
                visit.say("nav.recoveries"),
                region -> PageUrl.of("recoveries").with("region", region.code()),
                null)
            .orElse(null),
        of("marking").stream().map(this::marking).toList(),
        files(),
        entries.stream().map(this::step).toList(),
        faults.isEmpty(),
        faults,
        by,
        pin("entry").with("id", Long.toString(first.number())).toString(),
        PageUrl.of("entities", first.subject()).toString());
  }

  private static PageUrl pin(String what) {
    return PageUrl.of("cases", "pins").with("what", what);
  }

  private List<Entry> of(String kind) {
    return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
  }

  private static Said said(Entry entry) {
    return entry.said().orElseGet(() -> new Said(Map.of()));
  }

  static String text(Said said, String field) {
    return Objects.requireNonNullElse(said.text(field), "");
  }

  private String who(Entry entry) {
    return visit.say("case.who", entry.actor(), visit.words().moment(entry.at()));
  }

  private RecoveryPage.Marking marking(Entry entry) {
    Said said = said(entry);
    return new RecoveryPage.Marking(
        NameText.of(text(said, "component")),
        NameText.of(text(said, "text")),
        NameText.of(text(said, "maker")),
        text(said, "reader"),
        text(said, "legibility"),
        who(entry),
        PageUrl.of("trace")
            .with("part", text(said, "text").lines().findFirst().orElse(""))
            .toString(),
        decode(text(said, "text"), text(said, "maker")));
  }

  private static String decode(String marking, String maker) {
    PageUrl url = PageUrl.of("decode").with("marking", marking);
    return (maker.isEmpty() ? url : url.with("maker", maker)).toString();
  }

  private List<RecoveryPage.Kept> files() {
    List<RecoveryPage.Kept> kept = new ArrayList<>();
    for (Entry entry : entries) {
      if (said(entry).fields().get("files") instanceof List<?> files) {
        for (Object file : files) {
          if (file instanceof Map<?, ?> members) {
            kept.add(
                new RecoveryPage.Kept(
                    String.valueOf(members.get("name")),
                    members.get("size") instanceof Number size
                        ? visit.words().number(size.longValue())
                        : "",
                    String.valueOf(members.get("sha256")),
                    said(entry).text("note"),
                    who(entry),
                    pin("file").with("sha256", String.valueOf(members.get("sha256"))).toString()));
          }
        }
      }
    }
    return kept;
  }

  private RecoveryPage.Step step(Entry entry) {
    Said said = said(entry);
    String action = text(said, "action");
    return new RecoveryPage.Step(
        entry.number(),
        text(said, entry.kind().equals("item") ? "recovered" : "date"),
        visit.words().moment(entry.at()),
        NameText.of(
            action.isEmpty()
                ? visit.words().sayKnown("entry." + entry.kind(), entry.kind())
                : action),
        NameText.of(text(said, "custodian")),
        NameText.of(text(said, "place")),
        entry.kind().equals("marking") ? text(said, "text") : text(said, "note"),
        text(said, "corrects"),
        entry.digest(),
        entry.actor());
  }
}
