package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.MissingFact;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.ownership.Standing;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts a worked calculation into the reader's words.
public final class OwnershipReading {

  private static final int MOST_MISSING = 3;

  private final Visit visit;
  private final OwnershipAnswer answer;
  private final StakeTelling stakes;

  public OwnershipReading(Visit visit, OwnershipAnswer answer) {
    this.visit = visit;
    this.answer = answer;
    this.stakes = new StakeTelling(visit, answer);
  }

  OwnershipPage page(@Nullable String only) {
    return new OwnershipPage(
        answer.party(),
        NameText.of(answer.caption()),
        PageUrl.of("entities", answer.party()).toString(),
        answer.on().toString(),
        only,
        answer.rules().stream().map(this::rule).toList(),
        missing(),
        new MeasuresReading(visit).of(answer),
        answer.person().map(person -> new HeldReading(visit, stakes).of(person)).orElse(null),
        answer.otherDays().stream()
            .map(stake -> caption(other(stake)) + ": " + stakes.stated(stake))
            .toList(),
        answer.cut());
  }

  /// Every stake that a rule took into account, each once, with what it rests on; those in the
  /// party itself first.
  public List<OwnershipPage.Held> stakes() {
    Map<List<String>, OwnershipPage.Held> held = new LinkedHashMap<>();
    for (RuleAnswer rule : answer.rules()) {
      Calculation working = rule.calculation();
      if (working != null) {
        working.steps().reversed().forEach(step -> stakes(step, held));
      }
    }
    return List.copyOf(held.values());
  }

  private void stakes(Calculation.Step step, Map<List<String>, OwnershipPage.Held> held) {
    for (Calculation.Addend addend : step.addends()) {
      OwnershipPage.Addend told = addend(step, addend);
      held.merge(
          List.of(step.asset(), addend.owner(), String.join("; ", told.stated())),
          new OwnershipPage.Held(
              told.owner(),
              told.href(),
              NameText.of(caption(step.asset())),
              PageUrl.of("entities", step.asset()).toString(),
              told.stated(),
              told.because(),
              told.marks()),
          (one, other) -> one.because() == null ? other : one);
    }
  }

  private OwnershipPage.Rule rule(RuleAnswer rule) {
    Calculation working = rule.calculation();
    if (working == null) {
      return new OwnershipPage.Rule(
          rule.rule().key(),
          visit.say(rule.rule().title()),
          visit.say(rule.sentence()),
          null,
          null,
          List.of(),
          List.of());
    }
    Set<Sentence> remarks = new LinkedHashSet<>(working.remarks());
    remarks.addAll(rule.requirements());
    remarks.addAll(rule.cautions());
    rule.byStatus().forEach(flag -> remarks.add(flag.sentence(caption(flag.party()))));
    return new OwnershipPage.Rule(
        rule.rule().key(),
        visit.say(rule.rule().title()),
        visit.say(rule.sentence()),
        visit.say(working.rule().says()),
        visit.say(working.rule().source()),
        working.steps().stream().map(this::step).toList(),
        remarks.stream().map(visit::say).map(this::named).toList());
  }

  private OwnershipPage.Step step(Calculation.Step step) {
    String round =
        step.standing() == Standing.NOT_REACHED
            ? visit.say("ownership.round.not-reached")
            : step.round() > 0
                ? visit.say("ownership.round", step.round())
                : visit.say(step.round() == 0 ? "ownership.round.itself" : "ownership.round.open");
    return new OwnershipPage.Step(
        round,
        NameText.of(caption(step.asset())),
        PageUrl.of("entities", step.asset()).toString(),
        held(step),
        step.addends().stream().map(addend -> addend(step, addend)).toList());
  }

  private String held(Calculation.Step step) {
    if (!step.hold().isMeasured()) {
      return visit.say(step.hold().words());
    }
    String bounds =
        step.known() == step.possible()
            ? visit.say("ownership.held", StakeTelling.percent(step.known()))
            : visit.say(
                "ownership.held.between",
                StakeTelling.percent(step.known()),
                StakeTelling.percent(step.possible()));
    return step.hold() == Hold.VOTES ? visit.say("ownership.votes", bounds) : bounds;
  }

  private OwnershipPage.Addend addend(Calculation.Step step, Calculation.Addend addend) {
    boolean aside = addend.seed() != null && !addend.counts();
    String standing =
        "ownership.standing."
            + (aside ? "aside" : addend.standing().name().toLowerCase(Locale.ROOT));
    List<String> statements = new ArrayList<>();
    addend.stakes().forEach(stake -> statements.addAll(stake.statements()));
    if (addend.seed() != null) {
      statements.addAll(addend.seed().statements());
    }
    return new OwnershipPage.Addend(
        addend.counts(),
        step.hold().isMeasured() ? visit.say(addend.share().words()) : "",
        NameText.of(caption(addend.owner())),
        PageUrl.of("entities", addend.owner()).toString(),
        visit.say(standing),
        addend.seed() == null ? null : visit.say(addend.seed().because()),
        addend.stakes().stream().map(stakes::stated).toList(),
        stakes.marks(statements));
  }

  /// Facts that several rules want are told once, with the rules.
  private List<OwnershipPage.Missing> missing() {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    for (RuleAnswer rule : answer.rules()) {
      Calculation working = rule.calculation();
      if (working != null) {
        working.missing().stream()
            .limit(MOST_MISSING)
            .map(this::missing)
            .forEach(fact ->
                rules
                    .computeIfAbsent(fact, each -> new ArrayList<>())
                    .add(visit.say(rule.rule().title())));
      }
    }
    return rules.entrySet().stream()
        .map(each -> new OwnershipPage.Missing(each.getKey(), String.join("; ", each.getValue())))
        .toList();
  }

  private String missing(MissingFact fact) {
    String owner = fact.owner();
    String key =
        fact.mayReach() && fact.mayClear() ? "either" : fact.mayReach() ? "confirm" : "clear";
    String what =
        owner == null
            ? visit.say(
                "ownership.missing.who", StakeTelling.percent(fact.open()), caption(fact.asset()))
            : visit.say("ownership.missing.much", caption(owner), caption(fact.asset()));
    return what + "; " + visit.say("ownership.missing." + key);
  }

  private String caption(String id) {
    return stakes.caption(id);
  }

  /// The party at the other end of a stake.
  private String other(Stake stake) {
    return stake.owner().equals(answer.party()) ? stake.asset() : stake.owner();
  }

  /// The remark with names in the place of ids.
  private String named(String remark) {
    String text = remark;
    for (Map.Entry<String, String> party : answer.captions().entrySet()) {
      if (party.getKey().length() >= 4) {
        text = text.replace(party.getKey(), party.getValue());
      }
    }
    return text;
  }
}
