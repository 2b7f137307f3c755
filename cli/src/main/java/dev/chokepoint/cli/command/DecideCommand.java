package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.desk.records.NewDecision;
import dev.chokepoint.desk.records.Said;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decide`: whether a party is the one that screening found.
@Command(
    name = "decide",
    description = {
      "Decides whether a party is the one that was found: same, different or unsure; undo takes a",
      "decision back. It holds for this party and this entity until it expires, or until what the",
      "list says of the entity changes."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint decide hit-3 different --reason date --comment \"born 1990, not 1961\"",
      "  chokepoint decide ofac-16418 same --party \"Qods Aviation\" --reason identifier",
      "  chokepoint decide ofac-45928 same --with NK-9 --reason identifier",
      "  chokepoint decide decision-1 undo --comment \"wrong file\""
    })
final class DecideCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "ID", description = "A hit, an entity, or a decision.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "DECISION",
      description = "same, different, unsure or undo.")
  private String says = "";

  @Option(
      names = "--reason",
      paramLabel = "R",
      description = "identifier, date, country, kind, name or other.")
  private @Nullable String reason;

  @Option(names = "--comment", paramLabel = "TEXT", description = "More words.")
  private @Nullable String comment;

  @Option(names = "--party", paramLabel = "NAME", description = "Your party, if ID is an entity.")
  private @Nullable String party;

  @Option(
      names = "--with",
      paramLabel = "ID",
      description = "Another entity of the lists: the two become one for all, or are kept apart.")
  private @Nullable String with;

  @Option(names = "--country", paramLabel = "CODE", description = "Your party's country.")
  private @Nullable String country;

  @Option(names = "--expires", paramLabel = "DAY", description = "The last day on which it holds.")
  private @Nullable String expires;

  @Option(
      names = "--instead-of",
      paramLabel = "DECISION",
      description = "The decision that stands, if yours is to take its place.")
  private @Nullable String insteadOf;

  DecideCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    KeepDecisions decisions = new KeepDecisions(desk);
    if (says.equals("undo")) {
      return told(decisions.undo(id, comment == null ? "" : comment, by), decisions);
    }
    if (reason == null) {
      throw BadRequest.usage("--reason is one of " + String.join(", ", NewDecision.REASONS));
    }
    if (id.startsWith("hit-")) {
      Said hit = new KeepHits(desk).hit(id);
      return told(
          decisions.decide(
              decision(
                  text(hit, "party"),
                  hit.text("party_id"),
                  hit.text("party_country"),
                  text(hit, "entity"),
                  id),
              by),
          decisions);
    }
    if (with != null && (party != null || country != null)) {
      throw BadRequest.usage("--with is another entity of the lists, --party one of your own");
    }
    String whose = with != null ? with : party == null ? "" : party;
    return told(decisions.decide(decision(whose, with, country, id, null), by), decisions);
  }

  private Entry told(Entry entry, KeepDecisions decisions) {
    if (decisions.waits()) {
      remark(
          entry.subject()
              + " is entered; it takes effect when the import ends that runs just now.");
    }
    boolean waits =
        entry
            .said()
            .map(said -> said.text("needs_second") != null && said.text("confirms") == null)
            .orElse(false);
    if (waits) {
      remark(
          entry.subject()
              + " is a proposal: it stands once another person decides the same of this match.");
    }
    return entry;
  }

  private void remark(String sentence) {
    session().console().remark(sentence);
  }

  private NewDecision decision(
      String whose,
      @Nullable String whoseId,
      @Nullable String where,
      String entity,
      @Nullable String hit) {
    return new NewDecision(
        says,
        whose,
        whoseId,
        where,
        entity,
        reason == null ? "" : reason,
        comment,
        expires,
        hit,
        insteadOf);
  }

  private static String text(Said said, String field) {
    String text = said.text(field);
    return text == null ? "" : text;
  }
}
