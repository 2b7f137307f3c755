package dev.chokepoint.desk.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.ownership.OwnershipRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is told of the parties that a person holds.
class PersonQuestionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /// Records of one test, and how often each was read.
  private static final class Kept implements Neighbours {

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();

    Kept with(String id, String schema, String... stated) {
      entities.put(id, Records.of(id, schema, stated));
      return this;
    }

    Kept holding(String owner, String asset, String percentage) {
      return with(
          owner + ">" + asset,
          "Ownership",
          "owner=" + owner,
          "asset=" + asset,
          "percentage=" + percentage);
    }

    Kept blocked(String party) {
      return with(
          "us-" + party,
          "Sanction",
          "entity=" + party,
          "authority=Office of Foreign Assets Control",
          "program=SDGT",
          "provisions=Block",
          "startDate=2009-01-01");
    }

    Kept frozen(String party) {
      return with(
          "uk-" + party,
          "Sanction",
          "entity=" + party,
          "authority=Foreign, Commonwealth & Development Office",
          "program=Russia",
          "provisions=Asset freeze",
          "startDate=2024-02-22");
    }

    @Override
    public Optional<Entity> entity(String id) {
      read.add(id);
      return Optional.ofNullable(entities.get(id));
    }

    @Override
    public List<String> referring(String id, int most) {
      return entities.values().stream()
          .filter(entity ->
              entity.statements().stream()
                  .filter(Statement::isProperty)
                  .anyMatch(statement -> statement.value().equals(id)))
          .map(Entity::id)
          .limit(most)
          .toList();
    }
  }

  private static Kept parties() {
    return new Kept()
        .with("x", "Person", "name=First")
        .with("y", "Person", "name=Second")
        .with("p", "Person", "name=Third")
        .with("a", "Company", "name=Works");
  }

  private static PersonHoldings asked(
      RememberedNeighbours kept, String person, LocalDate day, OwnershipRule... rules) {
    Model model = Model.bundled();
    OwnershipRequest request =
        new OwnershipRequest(person, List.of(rules), day, Optional.empty(), AfterStay.UNCONFIRMED);
    PartyMeasuresReading measures = new PartyMeasuresReading(MeasureTable.bundled(), Map.of(), day);
    Gathered held = HeldGathering.by(model, kept, kept.entity(person).orElseThrow());
    return new PersonQuestion(request, Map.of(), new HeldQuestion(model, kept, measures, request))
        .answer(held.stakes(), Optional.ofNullable(measures.of(held).get(person)));
  }

  private static HeldParty only(Kept kept, String person, LocalDate day, OwnershipRule rule) {
    return asked(new RememberedNeighbours(kept), person, day, rule).held().getFirst();
  }

  @Test
  void beforeStakesWereAddedUpEachListedOwnerReachesByItsOwn() {
    Kept kept = parties().holding("x", "a", "50").holding("y", "a", "50").blocked("x").blocked("y");
    for (String owner : List.of("x", "y")) {
      assertThat(only(kept, owner, LocalDate.of(2010, 1, 1), OwnershipRule.OFAC).rules())
          .as(owner)
          .extracting(RuleAnswer::status)
          .containsExactly("reached");
    }
  }

  @Test
  void whoHasTheBoardReachesInBritainThoughAnotherHasTheShares() {
    Kept kept =
        parties()
            .with(
                "x>a",
                "UnknownLink",
                "subject=x",
                "object=a",
                "role=right to appoint or remove directors")
            .holding("y", "a", "60")
            .frozen("x")
            .frozen("y");
    for (String owner : List.of("x", "y")) {
      assertThat(only(kept, owner, TODAY, OwnershipRule.UK).rules())
          .as(owner)
          .extracting(RuleAnswer::status)
          .containsExactly("reached");
    }
  }

  @Test
  void aSmallStakeBesideALargeOneReachesNothingInBritain() {
    Kept kept =
        parties()
            .holding("x", "a", "10")
            .holding("y", "a", "60")
            .holding("p", "a", "30")
            .frozen("x")
            .frozen("y");
    assertThat(only(kept, "x", TODAY, OwnershipRule.UK).rules()).isEmpty();
    assertThat(only(kept, "y", TODAY, OwnershipRule.UK).rules()).hasSize(1);
  }

  @Test
  void thatItIsNamedItselfIsToldOfWhoeverHoldsIt() {
    Kept kept = parties().holding("p", "a", "10").blocked("a");
    HeldParty held = only(kept, "p", TODAY, OwnershipRule.OFAC);
    assertThat(held.rules()).isEmpty();
    assertThat(held.named()).extracting(NamedItself::rule).containsExactly(OwnershipRule.OFAC);
    assertThat(held.worked()).isTrue();
    Kept listed =
        parties().holding("x", "a", "60").holding("p", "a", "40").blocked("a").blocked("x");
    HeldParty both = only(listed, "x", TODAY, OwnershipRule.OFAC);
    assertThat(both.named()).hasSize(1);
    assertThat(both.rules()).extracting(RuleAnswer::status).containsExactly("reached");
  }

  @Test
  void websThatShareOwnersAreReadOnce() {
    Kept kept = parties().blocked("x");
    for (int i = 0; i < 5; i++) {
      kept.with("held-" + i, "Company")
          .holding("x", "held-" + i, "50")
          .holding("a", "held-" + i, "50");
    }
    assertThat(asked(new RememberedNeighbours(kept), "x", TODAY, OwnershipRule.OFAC).held())
        .hasSize(5)
        .allMatch(HeldParty::worked);
    assertThat(kept.read).doesNotHaveDuplicates();
  }

  @Test
  void whereMuchWasReadNoFurtherWebIsBegunAndThatIsTold() {
    Kept kept = parties().blocked("x");
    for (int i = 0; i < 5; i++) {
      kept.with("held-" + i, "Company").holding("x", "held-" + i, "50");
    }
    assertThat(asked(new RememberedNeighbours(kept, 5), "x", TODAY, OwnershipRule.OFAC).held())
        .hasSize(5)
        .noneMatch(HeldParty::worked);
  }

  @Test
  void aWebThatWasCutIsTold() {
    Kept kept = parties().holding("x", "a", "50").blocked("x");
    for (int i = 0; i < Gathering.MOST_RECORDS; i++) {
      kept.holding("p" + i, "a", "0.01");
    }
    HeldParty held = only(kept, "x", TODAY, OwnershipRule.OFAC);
    assertThat(held.cut()).isTrue();
    assertThat(held.worked()).isTrue();
  }
}
