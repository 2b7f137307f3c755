package dev.chokepoint.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.table.TabbedRows;
import dev.chokepoint.matching.score.Territories.Relation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the countries of two records stand to each other.
class TerritoriesTest {

  private static final Territories TERRITORIES = Territories.shipped();

  @ParameterizedTest
  @CsvSource({
    "ir, ir, SAME",
    "ua-43, ua-cri, SAME",
    "cn-hk, hk, SAME",
    "uk, gb, SAME",
    "suhh, ru, HEIR",
    "suhh, ua, HEIR",
    "csxx, me, HEIR",
    "hk, cn, PART",
    "mo, cn, PART",
    "je, gb, PART",
    "gb-sct, gb, PART",
    "gg-srk, gb, PART",
    "ua-cri, ua, PART",
    "ua-40, ua, PART",
    "pr, us, PART",
    "us-tx, us, PART",
    "ua-cri, ru, CLAIMED",
    "ua-43, ru, CLAIMED",
    "ua-40, ru-mow, CLAIMED",
    "tw, cn, CLAIMED",
    "hk, mo, BESIDE",
    "je, gg, BESIDE",
    "gb-sct, gb-wls, BESIDE",
    "ir, iq, OTHER",
    "suhh, pl, OTHER",
    "ua-lpr, by, OTHER",
    "hk, tw, OTHER",
  })
  void standAsTheTableSaysWhicheverComesFirst(String one, String other, Relation relation) {
    assertThat(TERRITORIES.relation(one, other)).isEqualTo(relation);
    assertThat(TERRITORIES.relation(other, one)).isEqualTo(relation);
  }

  @Test
  void everyRowIsReadAndNoCodeIsCountedUnderItself() {
    List<String> relations = new ArrayList<>();
    TabbedRows.forEach(
        Territories.class,
        "territories.tsv",
        3,
        row -> {
          assertThat(row[0]).matches("[a-z]{2}([a-z]{2}|-[a-z0-9]{1,4})?|x-so");
          assertThat(row[0]).isNotEqualTo(row[2]);
          assertThat(TERRITORIES.relation(row[0], row[2])).isNotEqualTo(Relation.OTHER);
          relations.add(row[1]);
        });
    assertThat(relations).contains("same", "heir", "part", "claimed").hasSizeGreaterThan(80);
  }
}
