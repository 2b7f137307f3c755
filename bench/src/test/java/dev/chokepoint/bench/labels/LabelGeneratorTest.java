package dev.chokepoint.bench.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelGeneratorTest {

  private static final List<LabelledPair> PAIRS = PairFile.published();

  @Test
  void thePublishedPairsAreThoseThatTheGeneratorMakes() throws IOException {
    StringWriter made = new StringWriter();
    PairFile.write(new LabelGenerator(LabelGenerator.SEED).pairs(), made);
    assertThat(made.toString()).isEqualTo(published());
  }

  @Test
  void anotherSeedMakesOtherPairs() {
    List<LabelledPair> others = new LabelGenerator(LabelGenerator.SEED + 1).pairs();
    assertThat(others).hasSameSizeAs(PAIRS);
    Set<String> ids = PAIRS.stream().map(LabelledPair::id).collect(Collectors.toSet());
    assertThat(others.stream().filter(each -> ids.contains(each.id())).count())
        .isLessThan(PAIRS.size() / 20);
  }

  @Test
  void anIdIsTheHashOfItsContent() {
    for (LabelledPair pair : PAIRS) {
      assertThat(pair)
          .isEqualTo(
              LabelledPair.of(
                  pair.category(),
                  pair.strength(),
                  pair.same(),
                  pair.left(),
                  pair.right(),
                  pair.cluster()));
    }
    assertThat(PAIRS.stream().map(LabelledPair::id).distinct().count()).isEqualTo(PAIRS.size());
  }

  @Test
  void noTwoPartiesAreSameInOnePairAndOtherInAnother() {
    Map<Set<LabelledParty>, Set<Boolean>> labels =
        PAIRS.stream()
            .collect(
                Collectors.groupingBy(
                    pair -> new HashSet<>(List.of(pair.left(), pair.right())),
                    Collectors.mapping(LabelledPair::same, Collectors.toSet())));
    assertThat(labels.values()).allMatch(each -> each.size() == 1);
  }

  @Test
  void aClusterLiesInOneSplitAndBothSplitsHoldEveryCategory() throws IOException {
    Map<String, Set<String>> splits =
        published()
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .collect(
                Collectors.groupingBy(
                    row -> row[5], Collectors.mapping(row -> row[4], Collectors.toSet())));
    assertThat(splits.values()).allMatch(each -> each.size() == 1);
    for (Category category : Category.values()) {
      for (Split split : Split.values()) {
        assertThat(
                PAIRS.stream()
                    .filter(each -> each.category() == category && each.split() == split)
                    .count())
            .as("%s in %s", category, split)
            .isGreaterThanOrEqualTo(30);
      }
    }
  }

  @Test
  void aThirdToTwoFifthsAreTestAndNeitherLabelRules() {
    double test =
        PAIRS.stream().filter(each -> each.split() == Split.TEST).count() / (double) PAIRS.size();
    double same = PAIRS.stream().filter(LabelledPair::same).count() / (double) PAIRS.size();
    assertThat(test).isBetween(0.33, 0.45);
    assertThat(same).isBetween(0.5, 0.7);
  }

  @Test
  void noCategoryWithBothLabelsIsNearlyAllOfOne() {
    for (Category category :
        List.of(
            Category.ACRONYM,
            Category.NUMBER,
            Category.COMMON_NAME,
            Category.BIRTH_DATE,
            Category.COUNTRY,
            Category.INITIALS)) {
      List<LabelledPair> some = PAIRS.stream().filter(each -> each.category() == category).toList();
      double same = some.stream().filter(LabelledPair::same).count() / (double) some.size();
      assertThat(same).as("%s", category).isBetween(0.2, 0.8);
    }
  }

  private static String published() throws IOException {
    try (InputStream in = LabelGeneratorTest.class.getResourceAsStream("labelled-pairs.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
