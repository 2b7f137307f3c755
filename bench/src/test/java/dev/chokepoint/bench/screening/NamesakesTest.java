package dev.chokepoint.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.bench.peers.ListedParty;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who counts as found when lists repeat each other.
class NamesakesTest {

  private static final ListedParty OFAC = party("1", "AL-TIKRITI, Qusay Saddam");
  private static final ListedParty UN = party("2", "Qusay Saddam Al-Tikriti", "Qusay");
  private static final ListedParty OTHER = party("3", "Saddam al-Tikriti");
  private static final Namesakes NAMESAKES = Namesakes.of(List.of(OFAC, UN, OTHER));

  private static ListedParty party(String id, String... names) {
    return new ListedParty(id, "Person", List.of(names), List.of(), List.of());
  }

  @Test
  void aNameIsItsWordsWhateverTheirOrderCaseAndMarks() {
    assertThat(Namesakes.words("MÜLLER, Hans-Peter")).isEqualTo("hans muller peter");
    assertThat(Namesakes.words("Ba'asyir")).isEqualTo("baasyir");
  }

  @Test
  void whoBearsThePrincipalNameIsAsGoodAsTheParty() {
    assertThat(NAMESAKES.isSame(UN, OFAC)).isTrue();
    assertThat(NAMESAKES.isSame(OTHER, OFAC)).isFalse();
  }

  @Test
  void theNameOfAnotherIsNotAsked() {
    assertThat(NAMESAKES.isNoOthersName("Saddam Al-Tikriti", OFAC)).isFalse();
    assertThat(NAMESAKES.isNoOthersName("Qusay Sadam Al-Tikriti", OFAC)).isTrue();
  }
}
