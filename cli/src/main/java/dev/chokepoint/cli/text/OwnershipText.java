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
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.ownership.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A worked ownership calculation, as text.
public final class OwnershipText {

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
    answer.person().ifPresent(person -> new HeldText(look, answer, places).add(lines, person));
    if (answer.rules().size() > 1) {
      sideBySide(lines, answer);
    }
    WorkedSteps steps = new WorkedSteps(look, answer, places);
    for (RuleAnswer rule : answer.rules()) {
      rule(lines, rule, answer, steps);
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
    WorkedSteps steps = new WorkedSteps(look, answer, places);
    for (RuleAnswer rule : answer.rules()) {
      Calculation working = rule.calculation();
      if (working != null && working.standing() == Standing.REACHED) {
        lines.add(paint.strong(rule.rule().title().text()));
        working.steps().forEach(step -> steps.step(lines, step));
        lines.add("");
      }
    }
    places.list(lines, look.width(), paint);
    return lines;
  }

  private void sideBySide(List<String> lines, OwnershipAnswer answer) {
    TextTable table = new TextTable("RULE", "RESULT");
    for (RuleAnswer rule : answer.rules()) {
      table.row(rule.rule().key().toUpperCase(Locale.ROOT), rule.sentence().text());
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
        .flatMap(listing ->
            listing.rows().isEmpty()
                ? Stream.of(unsettled(listing))
                : listing.rows().stream().map(row -> measure(row, listing)))
        .distinct()
        .forEach(line -> lines.addAll(Paragraph.wrap(line, look.width(), "  ", "    ")));
    lines.add("");
  }

  private static String unsettled(ListingMeasures listing) {
    return PartyMeasures.name(listing.listing())
        + ": listed; which measure follows is not settled by what is stated, so no rule counts it"
        + state(listing);
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
      List<String> lines, RuleAnswer rule, OwnershipAnswer answer, WorkedSteps steps) {
    lines.add(paint.strong(rule.rule().title().text()));
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
      steps.step(lines, step);
    }
    for (Sentence requirement : rule.requirements()) {
      lines.addAll(
          Paragraph.wrap("Passed on by an owner: " + requirement, look.width(), "  ", "    "));
    }
    if (rule.requirements().size() > 1) {
      lines.add("  Of several, the most restrictive applies.");
    }
    steps.missing(lines, working);
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

  /// Remarks without repeats; what holds of several stakes is said once.
  private static List<String> remarks(RuleAnswer rule, Calculation working) {
    List<String> all =
        Stream.of(working.remarks(), rule.cautions())
            .flatMap(List::stream)
            .map(Sentence::text)
            .toList();
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

  private void otherDays(List<String> lines, OwnershipAnswer answer, StatementPlaces places) {
    if (answer.otherDays().isEmpty()) {
      return;
    }
    lines.add(paint.strong("NOT HELD ON THIS DAY"));
    for (Stake stake : answer.otherDays()) {
      lines.addAll(
          Paragraph.wrap(
              caption(stake.owner().equals(answer.party()) ? stake.asset() : stake.owner(), answer)
                  + ": "
                  + StakeWords.stated(stake)
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
