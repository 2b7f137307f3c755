package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.CitedText;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Pinned;
import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.desk.records.ChangedPin;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts a case into the words of its page.
final class CaseReader {

  private static final int FACTS = 8;
  private static final int VALUES = 3;

  private final Visit visit;
  private final Model model;
  private final CaseFile file;

  CaseReader(Visit visit, Model model, CaseFile file) {
    this.visit = visit;
    this.model = model;
    this.file = file;
  }

  CasePage read(List<ChangedPin> changed, String by) {
    return new CasePage(
        file.id(),
        file.title(),
        file.tlp().mark(),
        file.handling(),
        file.owner(),
        visit.words().moment(file.opened()),
        Arrays.stream(Section.values()).map(this::part).toList(),
        file.pins().stream().filter(pin -> !(pin instanceof Pin.OfNote)).map(this::thing).toList(),
        changed.stream().map(this::changed).toList(),
        by,
        visit.url().last("pinned").map(number -> visit.say("case.pinned", number)).orElse(null),
        PinPages.match(visit.url())
            .map(name -> PageUrl.of("review").with("item", name).toString())
            .orElse(null));
  }

  private CasePage.Changed changed(ChangedPin pin) {
    return new CasePage.Changed(
        pin.number(),
        "pin-" + pin.number(),
        pin.isGone()
            ? visit.say("case.changed.gone", pin.entity(), visit.words().day(pin.pinned()))
            : visit.say(
                "case.changed.pin",
                pin.entity(),
                visit.words().day(pin.pinned()),
                visit.asked(),
                pin.gone(),
                pin.added()),
        !pin.isGone());
  }

  private CasePage.Part part(Section section) {
    return new CasePage.Part(
        section.word(),
        file.pins(Pin.OfNote.class).stream()
            .filter(note -> note.section() == section)
            .map(note ->
                new CasePage.Note(
                    anchor(note.pinned()),
                    note.text().lines().filter(line -> !line.isBlank()).map(this::pieces).toList(),
                    who(note.pinned())))
            .toList());
  }

  private List<CasePage.Piece> pieces(String line) {
    return CitedText.of(line, file).stream()
        .map(piece ->
            switch (piece) {
              case CitedText.Piece.Words words -> new CasePage.Piece(words.text(), null);
              case CitedText.Piece.Citation cited ->
                  new CasePage.Piece(
                      CitedText.name(cited.pin(), entity -> entity.entity().caption(model)),
                      "#" + anchor(cited.pin().pinned()));
            })
        .toList();
  }

  private static String anchor(Pinned pinned) {
    return "pin-" + pinned.number();
  }

  private String who(Pinned pinned) {
    return visit.say("case.who", pinned.by(), visit.words().moment(pinned.at()));
  }

  private CasePage.Thing thing(Pin pin) {
    return switch (pin) {
      case Pin.OfEntity entity -> entity(entity);
      case Pin.OfFile kept ->
          thing(
              pin,
              "file",
              kept.name(),
              null,
              List.of(
                  fact("case.size", visit.words().number(kept.size())),
                  fact("evidence.sha256", kept.sha256())));
      case Pin.OfTrace trace -> thing(pin, "trace", trace.question(), null, routes(trace));
      case Pin.OfDecision decision ->
          thing(
              pin,
              "decision",
              decision.subject() + " · " + decision.kind() + " · " + decision.actor(),
              null,
              decision.said().entrySet().stream()
                  .filter(each -> !(each.getValue() instanceof Map))
                  .map(each ->
                      new CasePage.Fact(
                          each.getKey(), NameText.of(String.valueOf(each.getValue()))))
                  .toList());
      case Pin.OfNote note -> thing(pin, "note", note.text(), null, List.of());
    };
  }

  private List<CasePage.Fact> routes(Pin.OfTrace trace) {
    List<CasePage.Fact> facts = new ArrayList<>();
    for (Route route : trace.routes()) {
      facts.add(
          new CasePage.Fact(
              visit.say("strip.title", facts.size() + 1), NameText.of(parties(route))));
    }
    return facts;
  }

  private static String parties(Route route) {
    return route.steps().isEmpty()
        ? route.name()
        : route.steps().getFirst().fromName()
            + route.steps().stream()
                .map(step -> " → " + step.toName())
                .collect(Collectors.joining());
  }

  private CasePage.Thing thing(
      Pin pin, String kind, String title, @Nullable String href, List<CasePage.Fact> facts) {
    return new CasePage.Thing(
        anchor(pin.pinned()),
        kind,
        NameText.of(title),
        href,
        facts,
        pin instanceof Pin.OfFile kept
            ? PageUrl.of("cases", "pins")
                .with("what", "file")
                .with("sha256", kept.sha256())
                .toString()
            : null,
        who(pin.pinned()),
        pin.pinned().remark(),
        "[[" + pin.pinned().number() + "]]");
  }

  private CasePage.Fact fact(String key, String value) {
    return new CasePage.Fact(visit.say(key), NameText.of(value));
  }

  private CasePage.Thing entity(Pin.OfEntity pin) {
    Entity entity = pin.entity();
    Schema schema = model.schema(entity.schema());
    List<CasePage.Fact> facts = new ArrayList<>();
    facts.add(
        fact(
            "fact.schema",
            visit
                .words()
                .sayKnown(
                    "schema." + entity.schema(),
                    schema == null ? entity.schema() : schema.label())));
    for (String property : entity.properties()) {
      if (facts.size() > FACTS) {
        break;
      }
      List<String> values = entity.values(property);
      Property known = schema == null ? null : schema.property(property);
      facts.add(
          new CasePage.Fact(
              visit.words().sayKnown("prop." + property, known == null ? property : known.label()),
              NameText.of(
                  String.join(
                      " · ",
                      values.stream()
                          .limit(VALUES)
                          .map(value -> pin.captions().getOrDefault(value, value))
                          .toList()))));
    }
    return thing(
        pin,
        pin.whole() ? "entity" : "statement",
        entity.caption(model),
        PageUrl.of("entities", entity.id()).toString(),
        facts);
  }
}
