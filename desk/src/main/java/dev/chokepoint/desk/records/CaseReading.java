package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.FrozenEntity;
import dev.chokepoint.casebook.casefile.FrozenTrace;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Pinned;
import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.evidence.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a case out of its entries. An entry that was erased leaves no pin.
final class CaseReading {

  private CaseReading() {}

  /// @param entries all about the case, the one that opened it first
  static CaseFile read(List<Entry> entries) {
    Entry first = entries.getFirst();
    Said head = first.said().orElseGet(() -> new Said(Map.of()));
    // One that was erased leaves it open how it was marked, and then it is for nobody else.
    Said mark =
        entries.stream()
            .filter(entry -> entry.kind().equals(KeepCases.MARK))
            .reduce((earlier, later) -> later)
            .map(entry -> entry.said().orElseGet(() -> new Said(Map.of())))
            .orElse(head);
    List<Pin> pins = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.kind().equals(KeepCases.PIN)) {
        entry.said().map(said -> pin(entry, said)).ifPresent(pins::add);
      }
    }
    return new CaseFile(
        first.subject(),
        Objects.requireNonNullElse(head.text("title"), "(erased)"),
        Tlp.ofWord(Objects.requireNonNullElse(mark.text("tlp"), "")).orElse(Tlp.RED),
        mark.text("handling"),
        Objects.requireNonNullElse(head.text("owner"), "(erased)"),
        first.at(),
        pins);
  }

  private static Pin pin(Entry entry, Said said) {
    Pinned pinned = new Pinned(entry.number(), entry.at(), entry.actor(), said.text("remark"));
    String what = required(said, "what");
    return switch (what) {
      case "entity" -> FrozenEntity.read(Model.bundled(), pinned, frozen(said));
      case "trace" -> FrozenTrace.read(pinned, frozen(said));
      case "note" ->
          new Pin.OfNote(
              pinned,
              Section.ofWord(required(said, "section")).orElse(Section.FINDING),
              required(said, "text"));
      case "file" ->
          AttachedFile.of(entry).stream()
              .map(file -> new Pin.OfFile(pinned, file.name(), file.size(), file.sha256()))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("a pinned file has no digest"));
      case "decision" -> decision(pinned, new Said(frozen(said)));
      default -> throw new IllegalArgumentException("nothing is known of the pin \"" + what + "\"");
    };
  }

  private static Pin decision(Pinned pinned, Said frozen) {
    return new Pin.OfDecision(
        pinned,
        Long.parseLong(required(frozen, "entry")),
        required(frozen, "kind"),
        required(frozen, "subject"),
        required(frozen, "by"),
        required(frozen, "at"),
        required(frozen, "digest"),
        object(Optional.ofNullable(frozen.fields().get("said"))));
  }

  private static Map<String, Object> frozen(Said said) {
    return object(Optional.ofNullable(said.fields().get(KeepCases.FROZEN)));
  }

  private static Map<String, Object> object(Optional<Object> value) {
    Map<String, Object> object = new TreeMap<>();
    if (value.isPresent() && value.get() instanceof Map<?, ?> map) {
      map.forEach((name, each) -> object.put(String.valueOf(name), each));
    }
    return object;
  }

  private static String required(Said said, String name) {
    String text = said.text(name);
    if (text == null) {
      throw new IllegalArgumentException("a pin has no \"" + name + "\"");
    }
    return text;
  }
}
