package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.ownership.HeldParty;
import dev.chokepoint.desk.ownership.NamedItself;
import dev.chokepoint.desk.ownership.PersonHoldings;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts what a person holds into the reader's words.
final class HeldReading {

  private final Visit visit;
  private final StakeTelling stakes;

  HeldReading(Visit visit, StakeTelling stakes) {
    this.visit = visit;
    this.stakes = stakes;
  }

  OwnershipPage.Person of(PersonHoldings person) {
    return new OwnershipPage.Person(
        visit.say(person.sentence()),
        visit.say(person.counts()),
        person.held().stream().map(this::held).toList());
  }

  private OwnershipPage.Holding held(HeldParty held) {
    List<String> statements = new ArrayList<>();
    held.stakes().forEach(stake -> statements.addAll(stake.statements()));
    return new OwnershipPage.Holding(
        NameText.of(stakes.caption(held.party())),
        PageUrl.of("entities", held.party()).toString(),
        PageUrl.of("entities", held.party(), "ownership").toString(),
        held.stakes().stream().map(stakes::stated).toList(),
        named(held),
        rules(held),
        stakes.marks(statements),
        held.cut());
  }

  /// Several rules may count one measure; it is told once.
  private List<OwnershipPage.Named> named(HeldParty held) {
    Map<String, List<String>> statements = new LinkedHashMap<>();
    for (NamedItself named : held.named()) {
      statements
          .computeIfAbsent(
              visit.say("ownership.holds.named", named.because()), line -> new ArrayList<>())
          .addAll(named.statements());
    }
    return statements.entrySet().stream()
        .map(each -> new OwnershipPage.Named(each.getKey(), stakes.marks(each.getValue())))
        .toList();
  }

  private List<String> rules(HeldParty held) {
    if (!held.worked()) {
      return List.of(visit.say("ownership.holds.not-worked"));
    }
    return held.rules().isEmpty()
        ? List.of(visit.say("ownership.holds.not-reached"))
        : held.rules().stream().map(this::rule).toList();
  }

  private String rule(RuleAnswer rule) {
    return visit.say(rule.rule().title()) + ": " + visit.say(rule.sentence());
  }
}
