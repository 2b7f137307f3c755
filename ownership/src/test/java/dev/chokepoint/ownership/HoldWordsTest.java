package dev.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldWordsTest {

  private static final HoldWords WORDS = HoldWords.bundled();

  @ParameterizedTest
  @CsvSource({
    "ownership-of-shares-50-to-75-percent, SHARES",
    "voting-rights-25-to-50-percent-as-trust, VOTES",
    "Ownership of voting rights - 75% or more, VOTES",
    "votingRights, VOTES",
    "right-to-appoint-and-remove-directors, BOARD",
    "Right to appoint or remove a majority of the board, BOARD",
    "appointmentOfBoard, BOARD",
    "significant-influence-or-control-as-firm, INFLUENCE",
    "otherInfluenceOrControl, INFLUENCE",
    "right-to-share-surplus-assets-75-to-100-percent, SHARES",
    "доля в уставном капитале, SHARES",
    "35 % голосов, VOTES"
  })
  void theWordsOfRegistersAreRead(String text, Hold hold) {
    assertThat(WORDS.holds(text)).containsExactly(hold);
  }

  @ParameterizedTest
  @CsvSource({
    "subsidiary of",
    "founder",
    "board member",
    "''",
    "devoted",
    "ownership",
    "shared office"
  })
  void otherWordsSayNothing(String text) {
    assertThat(WORDS.holds(text)).isEmpty();
    assertThat(WORDS.isJoint(text)).isFalse();
  }

  @Test
  void aTextMayNameSeveral() {
    assertThat(WORDS.holds("25 % of shares and votes")).containsExactly(Hold.SHARES, Hold.VOTES);
  }

  @Test
  void partiesThatActTogetherAreTold() {
    assertThat(WORDS.isJoint("Acting in concert")).isTrue();
    assertThat(WORDS.isJoint("party to a joint arrangement")).isTrue();
    assertThat(WORDS.isJoint("joint venture")).as("a company, not an arrangement").isFalse();
  }
}
