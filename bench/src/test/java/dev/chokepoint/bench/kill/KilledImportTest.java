package dev.chokepoint.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

  private static final int KILLS = 20;

  @TempDir Path folder;

  @Test
  void whateverMomentAnImportIsKilledTheLastGoodSnapshotStaysAndTheNextImportSucceeds()
      throws IOException, InterruptedException {
    KillTrial.Tally tally = new KillTrial(folder, 500, 20261123).run(KILLS);
    assertThat(tally.kills()).isEqualTo(KILLS);
    assertThat(tally.oldServed()).as("most kills come before the switch").isPositive();
  }
}
