package dev.chokepoint.desk.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows of runs as files keep them.
class RunRowTest {

  private static final Sentence WHY =
      Sentence.of("The {0} is said to have no website.", Sentence.of("{0} {1}", "buyer", "Nova"));

  @Test
  void aRowIsReadBackWithWhatEachSentenceIsMadeOf() {
    RunRow row =
        new RunRow(
            2,
            Verdict.CHECK,
            "Nova",
            "chips",
            List.of(new RunRow.Found(Verdict.CHECK, "flag", WHY, "guidance", "buyer:RF-03", "")),
            List.of(Sentence.verbatim("a row too short")),
            List.of(Sentence.of("{0} stands for {1}.", "decision-1", "made-1")),
            List.of("Nova", "chips"));
    RunRow read = RunRow.read(row.json());
    assertThat(read).isEqualTo(row);
    assertThat(read.why().plain()).isEqualTo(WHY.plain());
    assertThat(read.decided().getFirst().isVerbatim()).isFalse();
    assertThat(read.faults().getFirst().isVerbatim()).isTrue();
  }

  @Test
  void aRowOfAnOlderVersionSaysWhatItSaidThen() {
    RunRow read =
        RunRow.read(
            """
            {"row":2,"verdict":"check","party":"Nova","item":"chips",
             "findings":[["check","flag","The buyer Nova {0}.","guidance","buyer:RF-03",""]],
             "faults":["a row too short"],"decided":["decision-1 stands."],"cells":["Nova"]}
            """);
    assertThat(read.why()).isEqualTo(Sentence.verbatim("The buyer Nova {0}."));
    assertThat(read.why().isVerbatim()).isTrue();
    assertThat(read.faults()).containsExactly(Sentence.verbatim("a row too short"));
    assertThat(read.decided()).containsExactly(Sentence.verbatim("decision-1 stands."));
  }
}
