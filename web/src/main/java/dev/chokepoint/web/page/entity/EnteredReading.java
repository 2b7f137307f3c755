package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.records.EnteredThing;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts what was entered by hand on its page.
final class EnteredReading {

  private static final Set<String> TRACED = Set.of("RecoveredItem", "Component");

  private final Visit visit;
  private final Told told;
  private final EnteredThing thing;
  private final Model model;

  EnteredReading(Visit visit, Model model, EnteredThing thing) {
    this.visit = visit;
    this.model = model;
    this.thing = thing;
    this.told = new Told(model, visit.words(), Told.named(thing.captions()));
  }

  EnteredPage page() {
    String id = thing.entity().id();
    return new EnteredPage(
        id,
        NameText.of(thing.caption()),
        told.schema(thing.entity().schema()),
        thing.item().map(item -> PageUrl.of("recoveries", item).toString()).orElse(null),
        TRACED.contains(thing.entity().schema())
            ? PageUrl.of("trace").with("part", id).toString()
            : null,
        PageUrl.of("cases", "pins")
            .with("what", "entry")
            .with("id", Long.toString(first()))
            .toString(),
        thing.values().stream().map(this::value).toList(),
        thing.naming().stream()
            .map(other ->
                new EnteredPage.Naming(
                    NameText.of(other.caption(model)),
                    told.schema(other.schema()),
                    PageUrl.of("entities", other.id()).toString()))
            .toList());
  }

  private long first() {
    return thing.values().stream().mapToLong(value -> value.by().number()).min().orElse(0);
  }

  private EnteredPage.Value value(EnteredThing.Value value) {
    Statement stated = value.stated();
    Entry by = value.by();
    return new EnteredPage.Value(
        told.property(thing.entity().schema(), stated.property()),
        told.value(stated),
        told.href(stated),
        visit.say("case.who", by.actor(), visit.words().moment(by.at())),
        Long.toString(by.number()),
        ledger(by));
  }

  /// The page of an item or a request has all its entries.
  private static @Nullable String ledger(Entry by) {
    return switch (by.kind()) {
      case "item", "marking" -> PageUrl.of("recoveries", by.subject()) + "#entry-" + by.number();
      case "request", "answer" -> PageUrl.of("requests", by.subject()) + "#entry-" + by.number();
      default -> null;
    };
  }
}
