package dev.chokepoint.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDecisionsTest {

  @TempDir Path folder;

  @Test
  void whateverMomentAWriterIsKilledEveryAcknowledgedDecisionIsThereWhole()
      throws IOException, InterruptedException {
    assertThat(DecisionsProgram.run(folder, 3, 20261126))
        .startsWith("3 processes killed while they wrote decisions: ")
        .endsWith("none is missing or half there, and the chain verified after each kill");
  }
}
