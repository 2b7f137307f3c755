package dev.chokepoint.desk.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.screening.policy.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunProgressTest {

  private final RunProgress progress = new RunProgress();

  private void row(long row) {
    progress.add(
        new RunRow(row, Verdict.CHECK, "", "", List.of(), List.of(), List.of(), List.of()));
  }

  private List<Long> fresh(long seen) throws InterruptedException {
    return progress.after(seen, Duration.ZERO).fresh().stream().map(RunRow::row).toList();
  }

  @Test
  void whoWatchesIsToldOnlyWhatIsNew() throws InterruptedException {
    row(2);
    row(3);
    assertThat(fresh(0)).containsExactly(2L, 3L);
    row(4);
    assertThat(fresh(2)).containsExactly(4L);
    assertThat(fresh(3)).isEmpty();
  }

  @Test
  void whoComesLateIsToldTheLastRowsAndHowManyThereWere() throws InterruptedException {
    for (int i = 0; i < 1_000; i++) {
      row(i);
    }
    assertThat(fresh(0)).hasSize(200).endsWith(999L);
    assertThat(progress.rows()).isEqualTo(1_000);
  }

  @Test
  @Timeout(10)
  void whoWaitsIsWokenByARowAndByTheEnd() throws InterruptedException {
    Thread worker = Thread.ofVirtual().start(() -> row(7));
    assertThat(progress.after(0, Duration.ofMinutes(1)).fresh()).hasSize(1);
    worker.join();
    Thread ending = Thread.ofVirtual().start(progress::end);
    assertThat(progress.after(1, Duration.ofMinutes(1)).ended()).isTrue();
    ending.join();
  }
}
