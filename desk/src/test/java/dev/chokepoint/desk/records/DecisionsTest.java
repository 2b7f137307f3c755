package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.RecordsRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who decides about a match, what stands then, and what opens it again.
class DecisionsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
  private static final RecordsRules TWO_PEOPLE = new RecordsRules(RecordsRules.Logging.OFF, true);
  private static final String LIST =
      """
      {"id":"made-1","schema":"Company","properties":{"name":["Amber Quay Trading"],"topics":["sanction"]}}
      {"id":"made-2","schema":"Company","properties":{"name":["Cobalt Pier Holding"],"topics":["sanction"]}}
      """;

  @TempDir Path data;

  @BeforeEach
  void list() throws IOException {
    load(LIST);
  }

  private void load(String lines) throws IOException {
    Path file = Files.writeString(data.resolve("list.ftm.json"), lines);
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      new ImportFiles(desk).answer(ImportRequest.of(file, "made", data), ImportProgress.SILENT);
    }
  }

  private Desk desk(RecordsRules rules) {
    return new Desk(data.resolve("data"), CLOCK, 2, kept(rules));
  }

  /// Where the records of a test are kept.
  RecordsRules kept(RecordsRules rules) {
    return rules;
  }

  private static NewDecision decision(String says, @Nullable String insteadOf) {
    return new NewDecision(
        says, "Amber Quay", null, "ae", "made-1", "name", null, null, null, insteadOf);
  }

  private static KeepDecisions.OfParty amberQuay(Desk desk) {
    return new KeepDecisions(desk).byParty().about("amber  quay", "ae");
  }

  @Test
  void whoeverDecidesOverADecisionHasToNameIt() {
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      KeepDecisions decisions = new KeepDecisions(desk);
      decisions.decide(decision("different", null), "Anna");
      assertThatThrownBy(() -> decisions.decide(decision("same", null), "Bert"))
          .isInstanceOf(BadRequest.class)
          .hasMessageContaining("decision-1 (different, name, by Anna) stands for made-1");
      assertThat(decisions.all()).hasSize(1);
      assertThat(amberQuay(desk).different()).containsExactly("made-1");

      decisions.decide(decision("same", "decision-1"), "Bert");
      assertThat(amberQuay(desk).same()).containsExactly("made-1");
      assertThatThrownBy(() -> decisions.decide(decision("unsure", "decision-1"), "Anna"))
          .hasMessageContaining("decision-2 (same, name, by Bert) stands");
    }
  }

  @Test
  void takingBackBringsBackExactlyWhatStoodBefore() {
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      KeepDecisions decisions = new KeepDecisions(desk);
      decisions.decide(decision("different", null), "Anna");
      decisions.decide(decision("same", "decision-1"), "Bert");
      decisions.undo("decision-2", "wrong file", "Bert");
      assertThat(amberQuay(desk).different()).containsExactly("made-1");
      decisions.undo("decision-1", "wrong file", "Anna");
      assertThat(amberQuay(desk)).isEqualTo(new KeepDecisions.OfParty(List.of(), List.of()));
      assertThatThrownBy(() -> decisions.undo("decision-1", "again", "Anna"))
          .hasMessageContaining("taken back already");
      assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
    }
  }

  @Test
  void decisionsMadeTogetherHoldOnceTheyAreHeeded() throws IOException {
    load(
        LIST
            + """
            {"id":"made-3","schema":"Company","properties":{"name":["Amber Quay Trade"]}}
            {"id":"made-4","schema":"Company","properties":{"name":["Cobalt Pier"]}}
            """);
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      KeepDecisions decisions = new KeepDecisions(desk);
      decisions.enter(between("made-3", "made-1"), "Anna", true);
      decisions.enter(between("made-4", "made-2"), "Anna", true);
      assertThat(one(desk, "made-1", "made-3")).isFalse();
      decisions.heed();
      assertThat(one(desk, "made-1", "made-3")).isTrue();
      assertThat(one(desk, "made-2", "made-4")).isTrue();

      decisions.takeBack("decision-1", "slip", "Anna");
      assertThat(one(desk, "made-1", "made-3")).isTrue();
      decisions.heed();
      assertThat(one(desk, "made-1", "made-3")).isFalse();
      assertThat(one(desk, "made-2", "made-4")).isTrue();
    }
  }

  private static NewDecision between(String party, String entity) {
    return new NewDecision(
        "same", "a party of the lists", party, null, entity, "name", null, null, null, null);
  }

  private static boolean one(Desk desk, String left, String right) {
    KnownEntities entities = KnownEntities.of(desk);
    return entities.find(left).equals(entities.find(right));
  }

  @Test
  void ofManyWhoDecideAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
    int people = 8;
    CyclicBarrier together = new CyclicBarrier(people);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String who = "person " + i;
      String says = i % 2 == 0 ? "same" : "different";
      all.add(() -> {
        try (Desk desk = desk(RecordsRules.STANDARD)) {
          together.await();
          new KeepDecisions(desk).decide(decision(says, null), who);
          return true;
        } catch (BadRequest e) {
          assertThat(e.kind()).isEqualTo(BadRequest.Kind.CONFLICT);
          return false;
        }
      });
    }
    assertThat(outcomes(all)).containsOnlyOnce(true).hasSize(people);
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      assertThat(new KeepDecisions(desk).all()).hasSize(1);
      assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
    }
  }

  private static List<Boolean> outcomes(List<Callable<Boolean>> all)
      throws InterruptedException, ExecutionException {
    List<Boolean> outcomes = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(all.size())) {
      for (Future<Boolean> each : pool.invokeAll(all)) {
        outcomes.add(each.get());
      }
    }
    return outcomes;
  }

  @Test
  void differentOnAStopStandsOnceASecondPersonSaysSo() {
    try (Desk desk = desk(TWO_PEOPLE)) {
      KeepDecisions decisions = new KeepDecisions(desk);
      decisions.decide(decision("different", null), "Anna");
      assertThat(amberQuay(desk).different()).isEmpty();
      assertThatThrownBy(() -> decisions.decide(decision("different", null), "anna"))
          .hasMessageContaining("a proposal of your own");

      Entry second = decisions.decide(decision("different", null), "Bert");
      assertThat(second.said().orElseThrow().text("confirms")).isEqualTo("decision-1");
      assertThat(amberQuay(desk).different()).containsExactly("made-1");

      decisions.undo("decision-1", "I was wrong", "Anna");
      assertThat(amberQuay(desk).different()).as("one person's word is left").isEmpty();
    }
  }

  @Test
  void aProposalOfOlderFactsIsNoFirstWord() throws IOException {
    try (Desk desk = desk(TWO_PEOPLE)) {
      new KeepDecisions(desk).decide(decision("different", null), "Anna");
    }
    load(LIST.replace("Amber Quay Trading", "Amber Quay General Trading"));
    try (Desk desk = desk(TWO_PEOPLE)) {
      new KeepDecisions(desk).decide(decision("different", null), "Bert");
      assertThat(amberQuay(desk).different()).isEmpty();
    }
  }

  @Test
  void sameAndUnsureNeedNobodyElse() {
    try (Desk desk = desk(TWO_PEOPLE)) {
      new KeepDecisions(desk).decide(decision("same", null), "Anna");
      assertThat(amberQuay(desk).same()).containsExactly("made-1");
    }
  }

  @Test
  void aDecisionIsOpenAgainWhenWhatItRestsOnChanges() throws IOException {
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      new KeepDecisions(desk).decide(decision("different", null), "Anna");
    }
    load(LIST.replace("Amber Quay Trading", "Amber Quay General Trading"));
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      assertThat(amberQuay(desk).different()).isEmpty();
      new KeepDecisions(desk).decide(decision("same", null), "Bert");
      assertThat(amberQuay(desk).same()).containsExactly("made-1");
    }
  }

  @Test
  void aDecisionFollowsItsEntityIntoTheOneThatItWasMergedInto() throws IOException {
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      new KeepDecisions(desk).decide(decision("different", null), "Anna");
    }
    load(
        """
        {"id":"made-9","schema":"Company","referents":["made-1"],"properties":{"name":["Amber Quay Trading"],"topics":["sanction"]}}
        """);
    try (Desk desk = desk(RecordsRules.STANDARD)) {
      assertThat(amberQuay(desk).different()).containsExactly("made-9");
      assertThatThrownBy(() -> new KeepDecisions(desk).decide(decision("same", null), "Bert"))
          .hasMessageContaining("stands for made-9");
      Entry replaced = new KeepDecisions(desk).decide(decision("same", "decision-1"), "Bert");
      assertThat(replaced.subject()).isEqualTo("decision-2");
      assertThat(amberQuay(desk).same()).containsExactly("made-9");
      assertThat(amberQuay(desk).different()).isEmpty();
    }
  }
}
