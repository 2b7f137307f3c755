package dev.chokepoint.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.flags.LookedUp;
import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.flags.Ruling;
import dev.chokepoint.screening.flags.Samples;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.yaml.BadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

  private static final RedFlags FLAGS = RedFlags.bundled();
  private static final PolicyReader READER = new PolicyReader(FLAGS);
  private static final Policy CAUTIOUS = READER.bundled();

  private static Finding.Listed listed(boolean sure, Measure... measures) {
    return new Finding.Listed(
        Role.BUYER,
        "L-1",
        "Ambrel",
        0.97,
        sure,
        false,
        Set.of(measures),
        true,
        Sentence.verbatim("Alike."),
        "list");
  }

  /// The goods and flags of an order.
  private static List<Finding> of(String text) {
    Order order = Samples.order(text);
    List<Finding.PriorityGoods> goods = new GoodsCheck().of(order);
    List<Finding> findings = new ArrayList<>(goods);
    FLAGS
        .judge(order, LookedUp.NOTHING, goods.stream().map(Finding.PriorityGoods::entry).toList())
        .forEach(judgement -> {
          if (judgement.ruling() instanceof Ruling.Raised raised) {
            findings.add(
                new Finding.Raised(
                    judgement.flag(),
                    judgement.role(),
                    raised.sentence(),
                    judgement.flag().source()));
          }
        });
    return findings;
  }

  @Test
  void aSureMatchWithABlockingListIsAStop() {
    Policy.Decision decision = CAUTIOUS.decide(List.of(listed(true, Measure.BLOCKING)));
    assertThat(decision.verdict()).isEqualTo(Verdict.STOP);
    assertThat(decision.findings().getFirst().rule())
        .extracting(PolicyRule::id)
        .isEqualTo("listed");
  }

  @Test
  void aSureMatchWithANarrowerListAndAPossibleMatchAreForAPerson() {
    assertThat(CAUTIOUS.decide(List.of(listed(true, Measure.INVESTMENT_BAN))).verdict())
        .isEqualTo(Verdict.CHECK);
    assertThat(CAUTIOUS.decide(List.of(listed(false, Measure.BLOCKING))).verdict())
        .isEqualTo(Verdict.CHECK);
  }

  @Test
  void aPartyThatIsOnNoListIsNoFinding() {
    Finding.Listed register =
        new Finding.Listed(
            Role.BUYER,
            "R-1",
            "Nova",
            0.99,
            true,
            true,
            Set.of(),
            false,
            Sentence.verbatim("Alike."),
            "register");
    Policy.Decision decision = CAUTIOUS.decide(List.of(register));
    assertThat(decision.verdict()).isEqualTo(Verdict.NO_FINDING);
    assertThat(decision.findings()).hasSize(1);
  }

  @Test
  void anAddressAloneIsForAPerson() {
    Finding address =
        new Finding.ListedAddress(
            Role.CONSIGNEE,
            "A-1",
            "Ambrel",
            true,
            Set.of(),
            Sentence.verbatim("One address."),
            "list");
    assertThat(CAUTIOUS.decide(List.of(address)).verdict()).isEqualTo(Verdict.CHECK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A country alone, and goods alone, decide nothing; both together do.
        "NO_FINDING | origin=de; destination=kg",
        "NO_FINDING | origin=de; destination=fr; hs=8542.31",
        "CHECK      | origin=de; destination=kg; hs=8542.31",
        "STOP       | origin=de; destination=ru; hs=8542.31",
        "NO_FINDING | origin=de; destination=ru; hs=0901.21",
        "CHECK      | buyer.declaration=refused",
        // Before 2022 the same goods bore another code.
        "STOP       | destination=ru; hs=8541.40; ship_date=2021-05-01",
        "STOP       | destination=ru; hs=8541.40",
        "NO_FINDING | destination=ru; hs=8541.40; ship_date=2023-05-01"
      })
  void weighsGoodsRouteAndFlagsTogether(Verdict verdict, String order) {
    assertThat(CAUTIOUS.decide(of(order)).verdict()).isEqualTo(verdict);
  }

  @Test
  void theStrongestVerdictCountsAndComesFirst() {
    List<Finding> findings = new ArrayList<>(of("buyer.declaration=refused"));
    findings.add(listed(true, Measure.ASSET_FREEZE));
    Policy.Decision decision = CAUTIOUS.decide(findings);
    assertThat(decision.verdict()).isEqualTo(Verdict.STOP);
    assertThat(decision.findings())
        .extracting(Policy.Weighed::verdict)
        .containsExactly(Verdict.STOP, Verdict.CHECK);
  }

  @Test
  void saysOfASplitCodeThatOnlyAPartOfItIsMeant() {
    Finding.PriorityGoods goods =
        new GoodsCheck().of(Samples.order("hs=8541.40; ship_date=2021")).getFirst();
    assertThat(goods.certain()).isFalse();
    assertThat(goods.sentence().text()).contains("8541.40 was split").contains("8541.49");
    assertThat(
            new GoodsCheck().of(Samples.order("hs=8803.30; ship_date=2021")).getFirst().certain())
        .isTrue();
  }

  @Test
  void isNamedWithItsVersionAndDigest() throws BadFile {
    Policy other =
        READER.read(PolicyReader.bundledText().replace("version: 1", "version: 2"), "mine.yml");
    assertThat(other.version()).isEqualTo("2");
    assertThat(other.digest()).isNotEqualTo(CAUTIOUS.digest());
    assertThat(CAUTIOUS.title()).matches("cautious 1 \\([0-9a-f]{8}\\)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdict: stop | verdict: halt | there is no verdict \"halt\"",
        "finding: goods | finding: country | there is no kind of finding \"country\"",
        "measures: [blocking | measures: [freezing | there is no measure \"freezing\"",
        "match: sure | match: maybe | sure or possible is expected",
        "because: A person | why: A person | unknown key \"why\"",
        "sure: 0.95 | sure: 0.6 | is under",
        "threshold: 0.70 | threshold: 0.2 | a score from 0.5 to 1",
        "id: perhaps-listed | id: listed | two rules are called listed",
        "match: possible | tiers: [1] | says nothing of a finding of kind listing"
      })
  void saysWhereAFileIsWrong(String good, String bad, String reason) {
    String text = PolicyReader.bundledText();
    assertThat(text).contains(good);
    assertThatThrownBy(() -> READER.read(text.replaceFirst(Pattern.quote(good), bad), "mine.yml"))
        .isInstanceOf(BadFile.class)
        .hasMessageMatching("mine\\.yml, line \\d+: .*")
        .hasMessageContaining(reason);
  }

  @Test
  void refusesToLetACountryDecide() {
    String text =
        PolicyReader.bundledText()
            + "\n  - id: hubs\n    finding: flag\n    flags: [RF-15]\n    verdict: check\n    because: no\n";
    assertThatThrownBy(() -> READER.read(text, "mine.yml"))
        .hasMessageContaining("RF-15 rests on a country alone and cannot decide");
  }

  @ParameterizedTest
  @CsvSource({"''", "'- a'", "'a: [1'", "'policy: x\npolicy: y'", "'a: &x 1\nb: *x'"})
  void refusesWhatIsNoPolicy(String text) {
    assertThatThrownBy(() -> READER.read(text, "mine.yml"))
        .isInstanceOf(BadFile.class)
        .hasMessageStartingWith("mine.yml");
  }
}
