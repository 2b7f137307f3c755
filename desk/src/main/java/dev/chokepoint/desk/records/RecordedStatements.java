package dev.chokepoint.desk.records;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts entries of the records into statements of the model.
///
/// | entry | becomes |
/// |---|---|
/// | `item` | RecoveredItem and the WeaponSystem it names |
/// | `marking` | Component of the item and Marking of the component |
/// | `request` | TraceRequest and its addressee, known by name alone |
/// | `answer` | TraceResponse and the next holder it names, known by name alone |
///
/// Custody and files stay in the log: they are about keeping, not about the part.
final class RecordedStatements {

  private final Model model;
  private final List<Statement> statements = new ArrayList<>();

  /// Components of each item, for requests that are about the item.
  private final Map<String, SortedSet<String>> components = new TreeMap<>();

  RecordedStatements(Model model) {
    this.model = model;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /// Takes in one entry; one of another kind, or erased, says nothing.
  void read(Entry entry) {
    entry
        .said()
        .ifPresent(said -> {
          switch (entry.kind()) {
            case "item" -> item(new Speaker(entry), said);
            case "marking" -> marking(new Speaker(entry), said);
            case "request" -> request(new Speaker(entry), said);
            case "answer" -> answer(new Speaker(entry), said);
            default -> {
              // Custody, files, erasures and what other rooms keep are no statements about parts.
            }
          }
        });
  }

  private void item(Speaker speaker, Said said) {
    String item = speaker.subject();
    String weapon = said.text("weapon");
    String serial = said.text("serial");
    speaker.exists(item, "RecoveredItem");
    speaker.say(item, "RecoveredItem", "name", title(weapon, serial), "weapon");
    speaker.say(item, "RecoveredItem", "serialPainted", serial, "serial");
    speaker.say(item, "RecoveredItem", "recoveryDate", said.text("recovered"), "recovered");
    speaker.say(item, "RecoveredItem", "recoveryPlace", said.text("place"), "place");
    speaker.say(item, "RecoveredItem", "condition", said.text("condition"), "condition");
    speaker.refer(item, "RecoveredItem", "weaponSystem", "WeaponSystem", weapon, "weapon");
    speaker.refer(
        item, "RecoveredItem", "custodian", "LegalEntity", said.text("custodian"), "custodian");
  }

  private static @Nullable String title(@Nullable String weapon, @Nullable String serial) {
    return weapon == null || serial == null ? weapon : weapon + " no. " + serial;
  }

  private void marking(Speaker speaker, Said said) {
    String item = speaker.subject();
    String own = said.text("component");
    String component = item + "/" + (own == null ? "component" : own);
    components.computeIfAbsent(item, i -> new TreeSet<>()).add(component);
    String maker = said.text("maker");
    speaker.exists(component, "Component");
    speaker.say(component, "Component", "name", own == null ? "component" : own, "component");
    speaker.say(component, "Component", "foundIn", item, "component");
    speaker.say(component, "Component", "makerStated", maker, "maker");
    String marking = item + "/marking-" + speaker.number();
    speaker.exists(marking, "Marking");
    speaker.say(marking, "Marking", "component", component, "text");
    speaker.say(marking, "Marking", "text", said.text("text"), "text");
    speaker.say(marking, "Marking", "reader", said.text("reader"), "reader");
    speaker.say(marking, "Marking", "legibility", said.text("legibility"), "legibility");
  }

  private void request(Speaker speaker, Said said) {
    String request = speaker.subject();
    speaker.exists(request, "TraceRequest");
    speaker.say(request, "TraceRequest", "question", said.text("question"), "question");
    speaker.say(request, "TraceRequest", "date", said.text("sent"), "sent");
    speaker.refer(
        request, "TraceRequest", "addressee", "LegalEntity", said.text("addressee"), "addressee");
    String item = said.text("item");
    if (item != null) {
      for (String component : components.getOrDefault(item, new TreeSet<>())) {
        speaker.say(request, "TraceRequest", "component", component, "item");
      }
    }
  }

  private void answer(Speaker speaker, Said said) {
    String response = speaker.subject() + "/answer-" + speaker.number();
    speaker.exists(response, "TraceResponse");
    speaker.say(response, "TraceResponse", "request", speaker.subject(), "outcome");
    speaker.say(response, "TraceResponse", "summary", said.text("outcome"), "outcome");
    speaker.say(response, "TraceResponse", "text", said.text("text"), "text");
    speaker.say(response, "TraceResponse", "date", said.text("date"), "date");
    speaker.refer(
        response, "TraceResponse", "soldTo", "LegalEntity", said.text("sold_to"), "sold_to");
  }

  /// One entry, speaking.
  private final class Speaker {

    private final Entry entry;
    private final StatementMaker maker;

    Speaker(Entry entry) {
      this.entry = entry;
      this.maker = new StatementMaker(model, RecordedEntities.DATASET, entry.at().toString());
    }

    String subject() {
      return entry.subject();
    }

    long number() {
      return entry.number();
    }

    void exists(String id, String schema) {
      statements.add(maker.existence(id, schema, at(null)));
    }

    void say(String id, String schema, String property, @Nullable String value, String field) {
      if (value != null) {
        statements.add(maker.make(id, schema, property, value, at(field)));
      }
    }

    /// Points at something that is known by its name alone.
    void refer(
        String id,
        String schema,
        String property,
        String range,
        @Nullable String name,
        String field) {
      if (name != null) {
        String named = id + "/" + property;
        exists(named, range);
        say(named, range, "name", name, field);
        say(id, schema, property, named, field);
      }
    }

    private Provenance at(@Nullable String field) {
      Locator place = Locator.row(RecordedEntities.DATASET, entry.number(), field);
      return new Provenance(null, Basis.STATED, null, List.of(place));
    }
  }
}
