package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.HeldParty;
import dev.chokepoint.desk.ownership.NamedItself;
import dev.chokepoint.desk.ownership.PersonHoldings;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.ownership.Stake;
import java.util.List;

/// What a natural person holds, as text.
final class HeldText {

  private final Look look;
  private final OwnershipAnswer answer;
  private final StatementPlaces places;

  HeldText(Look look, OwnershipAnswer answer, StatementPlaces places) {
    this.look = look;
    this.answer = answer;
    this.places = places;
  }

  void add(List<String> lines, PersonHoldings person) {
    lines.addAll(Paragraph.wrap(person.sentence().text(), look.width(), "", ""));
    lines.add("");
    if (person.held().isEmpty()) {
      return;
    }
    lines.add(new Paint(look).strong("WHAT THE PERSON HOLDS"));
    lines.addAll(Paragraph.wrap(person.counts().text(), look.width(), "  ", "  "));
    person.held().forEach(held -> held(lines, held));
    lines.add("");
  }

  private void held(List<String> lines, HeldParty held) {
    String caption = answer.captions().getOrDefault(held.party(), held.party());
    lines.addAll(Paragraph.wrap(caption + " (" + held.party() + ")", look.width(), "  ", "    "));
    for (Stake stake : held.stakes()) {
      lines.addAll(
          Paragraph.wrap(
              "stated: " + StakeWords.stated(stake) + places.marks(stake.statements()),
              look.width(),
              "    ",
              "      "));
    }
    held.named().stream()
        .map(named -> "a measure names it itself: " + named.because() + marks(named))
        .distinct()
        .forEach(line -> lines.addAll(Paragraph.wrap(line, look.width(), "    ", "      ")));
    for (RuleAnswer rule : held.rules()) {
      lines.addAll(
          Paragraph.wrap(
              rule.rule().title() + ": " + rule.sentence(), look.width(), "    ", "      "));
    }
    if (!held.worked()) {
      lines.add("    not worked out: ask about it by its id");
    }
    if (held.cut()) {
      lines.addAll(
          Paragraph.wrap(
              "More stands around it than was looked at; this is of a part.",
              look.width(),
              "    ",
              "      "));
    }
  }

  private String marks(NamedItself named) {
    return places.marks(named.statements());
  }
}
