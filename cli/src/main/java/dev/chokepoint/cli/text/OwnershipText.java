package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.controls.measures.ListingMeasures;
import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.PartyMeasures;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.MissingFact;
import dev.chokepoint.ownership.Seed;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.ownership.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// A worked ownership calculation, as text.
public final class OwnershipText {

  private static final int MISSING_SHOWN = 3;
  private static final int SHORTEST_ID = 4;
  private static final String NO_END = " has no stated end; it is counted as held.";

  private final Look look;
  private final Paint paint;

  public OwnershipText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  public List<String> lines(OwnershipAnswer answer) {
    List<String> lines = new ArrayList<>();
    StatementPlaces places = new StatementPlaces(answer.sources());
    lines.add(paint.strong(answer.caption()));
    lines.add("  " + answer.party() + ", on " + answer.on());
    answer.asOf().ifPresent(day -> lines.add("  as it was known at the end of " + day));
    lines.add("");
    measures(lines, answer);
    if (answer.rules().size() > 1) {
      sideBySide(lines, answer);
    }
    for (RuleAnswer rule : answer.rules()) {
      rule(lines, rule, answer, places);
    }
    otherDays(lines, answer, places);
    withoutRow(lines, answer);
    places.list(lines, look.width(), paint);
    lines.add("");
    lines.add("A derived status, by rule. It is no designation and no legal advice.");
    return lines;
  }

  /// The results side by side, and the working where something is derived.
  public List<String> brief(OwnershipAnswer answer) {
    List<String> lines = new ArrayList<>();
    StatementPlaces places = new StatementPlaces(answer.sources());
    lines.add(paint.strong("WHO IS BEHIND IT: " + answer.caption()));
    lines.add("  " + answer.party() + ", on " + answer.on());
    lines.add("");
    sideBySide(lines, answer);
    for (RuleAnswer rule : answer.rules()) {
      Calculation working = rule.calculation();
      if (working != null && working.standing() == Standing.REACHED) {
        lines.add(paint.strong(rule.rule().title()));
        working.steps().forEach(step -> step(lines, step, answer, places));
        lines.add("");
      }
    }
    places.list(lines, look.width(), paint);
    return lines;
  }

  private void sideBySide(List<String> lines, OwnershipAnswer answer) {
    TextTable table = new TextTable("RULE", "RESULT");
    for (RuleAnswer rule : answer.rules()) {
      table.row(rule.rule().key().toUpperCase(Locale.ROOT), rule.sentence());
    }
    lines.addAll(table.lines(look.width(), ""));
    lines.add("");
  }

  /// What is imposed on the party itself.
  private void measures(List<String> lines, OwnershipAnswer answer) {
    PartyMeasures own = answer.measures().get(answer.party());
    if (own == null) {
      lines.add("No listing of the party itself is stated in the sources read.");
      lines.add("");
      return;
    }
    lines.add(paint.strong("MEASURES ON THE PARTY ITSELF"));
    own.listings().stream()
        .flatMap(listing -> listing.rows().stream().map(row -> measure(row, listing)))
        .distinct()
        .forEach(line -> lines.addAll(Paragraph.wrap(line, look.width(), "  ", "    ")));
    lines.add("");
  }

  private static String measure(MeasureRow row, ListingMeasures listing) {
    return row.list()
        + ": "
        + row.measure().words()
        + (row.seeds().isEmpty() ? ", seeds no ownership rule" : "")
        + (row.verified() ? "" : " (unverified)")
        + state(listing);
  }

  private static String state(ListingMeasures listing) {
    return switch (listing.force()) {
      case NOT_IN_FORCE -> "; not in force on this day";
      case UNCERTAIN -> "; its dates leave open whether it is in force on this day";
      case IN_FORCE ->
          listing.listing().isDated()
              ? "; since " + listing.listing().begins().from()
              : "; date not stated, counted as in force";
    };
  }

  private void rule(
      List<String> lines, RuleAnswer rule, OwnershipAnswer answer, StatementPlaces places) {
    lines.add(paint.strong(rule.rule().title()));
    lines.addAll(Paragraph.wrap(rule.sentence() + ".", look.width(), "  ", "    "));
    Calculation working = rule.calculation();
    if (working == null) {
      lines.add("");
      return;
    }
    lines.addAll(
        Paragraph.wrap(
            "Rule: " + working.rule().says() + " [" + working.rule().source() + "]",
            look.width(),
            "  ",
            "    "));
    for (Calculation.Step step : working.steps()) {
      step(lines, step, answer, places);
    }
    for (String requirement : rule.requirements()) {
      lines.addAll(
          Paragraph.wrap("Passed on by an owner: " + requirement, look.width(), "  ", "    "));
    }
    if (rule.requirements().size() > 1) {
      lines.add("  Of several, the most restrictive applies.");
    }
    missing(lines, working, answer);
    rule.byStatus()
        .forEach(flag ->
            lines.addAll(
                Paragraph.wrap(
                    "Blocked by status? " + flag.sentence(caption(flag.party(), answer)),
                    look.width(),
                    "  ",
                    "    ")));
    for (String remark : remarks(rule, working)) {
      lines.addAll(Paragraph.wrap("Note: " + named(remark, answer), look.width(), "  ", "    "));
    }
    lines.add("");
  }

  private void step(
      List<String> lines, Calculation.Step step, OwnershipAnswer answer, StatementPlaces places) {
    String round =
        step.round() > 0 ? "Round " + step.round() : step.round() == 0 ? "Named itself" : "Open";
    if (step.standing() == Standing.NOT_REACHED) {
      round = "Not reached";
    }
    lines.addAll(
        Paragraph.wrap(
            round + ": " + caption(step.asset(), answer) + ", " + held(step),
            look.width(),
            "  ",
            "    "));
    if (step.addends().isEmpty()) {
      lines.add("      no owner is stated for this day");
    }
    for (Calculation.Addend addend : step.addends()) {
      lines.addAll(
          Paragraph.wrap(
              (addend.counts() ? "+ " : "  ")
                  + (step.hold().isMeasured() ? addend.share() + "  " : "")
                  + caption(addend.owner(), answer)
                  + counted(addend),
              look.width(),
              "      ",
              "          "));
      Seed seed = addend.seed();
      if (seed != null) {
        lines.addAll(
            Paragraph.wrap(
                "because " + seed.because() + places.marks(seed.statements()),
                look.width(),
                "          ",
                "            "));
      }
      for (Stake stake : addend.stakes()) {
        lines.addAll(
            Paragraph.wrap(
                "stated: " + stated(stake) + places.marks(stake.statements()),
                look.width(),
                "          ",
                "            "));
      }
    }
  }

  private static String counted(Calculation.Addend addend) {
    if (addend.seed() != null && !addend.counts()) {
      return " (named itself; not added to another's stake under this rule)";
    }
    return switch (addend.standing()) {
      case LISTED -> "";
      case REACHED -> " (reached in an earlier round; its whole stake counts)";
      case MAY_BE_REACHED -> " (may be reached; counts in the upper bound only)";
      case NO_LISTED_OWNER_KNOWN -> " (its own owners are not known; upper bound only)";
      case NOT_REACHED -> " (does not count)";
    };
  }

  /// Remarks without repeats; what holds of several stakes is said once.
  private static List<String> remarks(RuleAnswer rule, Calculation working) {
    List<String> all = new ArrayList<>(working.remarks());
    all.addAll(rule.cautions());
    List<String> remarks =
        new ArrayList<>(all.stream().filter(r -> !r.endsWith(NO_END)).distinct().toList());
    long open = all.stream().filter(r -> r.endsWith(NO_END)).distinct().count();
    if (open > 0) {
      remarks.add(
          open == 1
              ? "One stake has no stated end; it is counted as held."
              : open + " stakes have no stated end; they are counted as held.");
    }
    return remarks;
  }

  /// A stake in the source's words: share and dates.
  private static String stated(Stake stake) {
    String words = stake.stated();
    boolean measured = stake.hold().isMeasured();
    String what = stake.hold() == Hold.SHARES ? "" : stake.hold().words() + ": ";
    return what
        + (words == null
            ? measured ? "no share" : "not told how"
            : words + (measured ? " (read as " + stake.share() + ")" : ""))
        + (stake.begins().from() == null ? "" : ", from " + stake.begins())
        + (stake.ends().to() == null ? "" : ", until " + stake.ends());
  }

  private static String held(Calculation.Step step) {
    return switch (step.hold()) {
      case SHARES -> bounds(step.known(), step.possible());
      case VOTES -> "votes, " + bounds(step.known(), step.possible());
      case BOARD, INFLUENCE -> step.hold().words();
    };
  }

  private static String bounds(long known, long possible) {
    return known == possible
        ? percent(known) + " in such hands"
        : percent(known) + " known, up to " + percent(possible) + " possible";
  }

  private static String percent(long units) {
    return Share.percent(units).toPlainString() + " %";
  }

  private void missing(List<String> lines, Calculation working, OwnershipAnswer answer) {
    int shown = 0;
    for (MissingFact fact : working.missing()) {
      if (shown++ == MISSING_SHOWN) {
        return;
      }
      String owner = fact.owner();
      lines.addAll(
          Paragraph.wrap(
              (shown == 1 ? "Smallest missing fact: " : "Else: ")
                  + (owner == null
                      ? "who holds the "
                          + percent(fact.open())
                          + (fact.hold() == Hold.VOTES ? " of the votes in " : " of ")
                          + caption(fact.asset(), answer)
                          + " that nobody is named for"
                      : "how much "
                          + caption(owner, answer)
                          + (fact.hold() == Hold.VOTES ? " holds of the votes in " : " holds of ")
                          + caption(fact.asset(), answer))
                  + (fact.mayReach() && fact.mayClear()
                      ? "; it settles it either way"
                      : fact.mayReach() ? "; it may confirm" : "; it may clear"),
              look.width(),
              "  ",
              "    "));
    }
  }

  private void otherDays(List<String> lines, OwnershipAnswer answer, StatementPlaces places) {
    if (answer.otherDays().isEmpty()) {
      return;
    }
    lines.add(paint.strong("NOT HELD ON THIS DAY"));
    for (Stake stake : answer.otherDays()) {
      lines.addAll(
          Paragraph.wrap(
              caption(stake.owner(), answer)
                  + ": "
                  + stated(stake)
                  + places.marks(stake.statements()),
              look.width(),
              "  ",
              "    "));
    }
    lines.add("");
  }

  private void withoutRow(List<String> lines, OwnershipAnswer answer) {
    TreeSet<String> lists = new TreeSet<>();
    answer.measures().values().forEach(party -> lists.addAll(party.withoutRow()));
    if (!lists.isEmpty()) {
      lines.add(paint.strong("SEEDS NOTHING: no row in the table of measures"));
      lists.forEach(list -> lines.addAll(Paragraph.wrap(list, look.width(), "  ", "    ")));
      lines.add("");
    }
    if (answer.cut()) {
      lines.add("The web of owners is larger than was looked at; the answer is of a part.");
    }
  }

  private static String caption(String id, OwnershipAnswer answer) {
    return answer.captions().getOrDefault(id, id);
  }

  /// The remark with names in the place of ids.
  private static String named(String remark, OwnershipAnswer answer) {
    String text = remark;
    for (Map.Entry<String, String> party : answer.captions().entrySet()) {
      if (party.getKey().length() >= SHORTEST_ID) {
        text = text.replace(party.getKey(), party.getValue());
      }
    }
    return text;
  }
}
