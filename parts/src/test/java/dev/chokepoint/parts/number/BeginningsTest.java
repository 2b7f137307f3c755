package dev.chokepoint.parts.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.maker.MarkRule;
import dev.chokepoint.parts.maker.PartRule;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Looking at the first signs leaves out no rule that meets the whole text.
class BeginningsTest {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/#+.";
  private static final List<String> REAL =
      List.of(
          "STM32F765VIT6",
          "TMS320F28335PGFA",
          "F28335PGFA",
          "PS767D301",
          "AD9517-4ABCPZ-RL7",
          "LTC2174UKG-14#TRPBF",
          "MAX3221EAE+T",
          "5CEFA7F23I7N",
          "88E1111-BAB1",
          "MS27484T10B35S",
          "M22759/16",
          "7.21440.63.0",
          "VP230",
          "W25Q16JVSIQ",
          "MIMXRT1052CVL5B");

  private final SplittableRandom random = new SplittableRandom(11);

  /// A real number with some signs changed, cut off or put in: near the border of every rule.
  private String text() {
    StringBuilder text = new StringBuilder(REAL.get(random.nextInt(REAL.size())));
    for (int i = random.nextInt(4); i > 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.setLength(Math.max(1, at));
      }
    }
    return text.toString();
  }

  private <R> void checkAll(List<R> rules, Function<R, Pattern> expression) {
    Beginnings<R> beginnings = Beginnings.of(rules, expression);
    for (int i = 0; i < 3_000; i++) {
      String text = text();
      assertThat(beginnings.of(text))
          .as(text)
          .containsAll(met(rules, expression, text))
          .isSubsetOf(rules);
    }
  }

  private static <R> List<R> met(List<R> rules, Function<R, Pattern> expression, String text) {
    List<R> met = new ArrayList<>();
    for (R rule : rules) {
      if (expression.apply(rule).matcher(text).matches()) {
        met.add(rule);
      }
    }
    return met;
  }

  @Test
  void everyRuleOfANumberThatMeetsIsKept() {
    List<PartRule> rules = new ArrayList<>();
    Makers.standard().all().stream().map(MakerRules::parts).forEach(rules::addAll);
    checkAll(rules, PartRule::exact);
    checkAll(rules, PartRule::loose);
  }

  @Test
  void everyRuleOfAMarkThatMeetsIsKept() {
    List<MarkRule> rules = new ArrayList<>();
    Makers.standard().all().stream().map(MakerRules::marks).forEach(rules::addAll);
    checkAll(rules, MarkRule::mark);
  }

  @Test
  void mostRulesAreLeftOut() {
    List<PartRule> rules = new ArrayList<>();
    Makers.standard().all().stream().map(MakerRules::parts).forEach(rules::addAll);
    assertThat(Beginnings.of(rules, PartRule::exact).of("STM32F765VIT6"))
        .isNotEmpty()
        .hasSizeLessThan(rules.size() / 10);
  }
}
