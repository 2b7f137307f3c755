package dev.chokepoint.matching.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.score.PartyFamily;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeps two parties apart is told from the words that say so.
class ConflictSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both carry the INN 1646019914, but one has the OGRN 1061674037259 and the other 1027, 28.",
        "Both carry the LEI 5493001KJTIIGC8Y1R12, but one is a person and the other a vessel.",
        "Both carry the registration number 7, but one list has them as two entries.",
        "Both carry the passport number 7, but they are joined to a and b, of which one is an"
            + " aircraft and the other a vehicle.",
        "Both carry the IMO ship number 9, but a shares numbers with several that contradict each"
            + " other, so it may be any.",
        "Both carry the IMO company number 5147094, but their names are of two companies, as they"
            + " may be of one group.",
        "A publisher names NK-1 as one with both, but anna decided on 2026-11-23 that they are two"
            + " (decision-4).",
        "anna decided on 2026-11-23 that both are one, but they are joined to others that were"
            + " decided to be two."
      })
  void everyWordOfOursIsKnownAndNothingIsLost(String why) {
    Sentence read = ConflictSentence.of(why);
    assertThat(read.text()).isEqualTo(why);
    assertThat(read.isVerbatim()).isFalse();
    assertThat(read.plain().toString()).doesNotContain("[" + why);
    Set<String> words = new TreeSet<>();
    read.in((pattern, places) -> {
      words.add(pattern);
      return pattern;
    });
    assertThat(words).as("the clause is known, too").hasSizeGreaterThanOrEqualTo(clauses(why));
  }

  private static int clauses(String why) {
    return why.contains(", but ") && !why.contains("that both are one") ? 2 : 1;
  }

  @Test
  void whatIsOfNoKnownFormStaysAsItIs() {
    assertThat(ConflictSentence.of("They differ.").isVerbatim()).isTrue();
  }

  @Test
  void everySchemeAndFamilyHasItsWords() {
    for (KeyScheme scheme : KeyScheme.values()) {
      if (scheme != KeyScheme.REFERENT) {
        String why =
            "Both carry the " + scheme.label() + " 7, but one list has them as two entries.";
        assertThat(ConflictSentence.of(why).isVerbatim()).as(scheme.label()).isFalse();
      }
    }
    assertThat(PartyFamily.values()).as("kinds that Merging names").hasSize(8);
  }
}
