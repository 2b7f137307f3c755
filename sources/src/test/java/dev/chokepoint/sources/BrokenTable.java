package dev.chokepoint.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What no reader of tables may stumble over.
public final class BrokenTable {

  private BrokenTable() {}

  /// Cuts the table off at every `step`th byte: what is read is a beginning of the whole, and all
  /// else is said.
  public static void cutOff(SourceReader reader, String table, int step) throws IOException {
    byte[] whole = table.getBytes(StandardCharsets.UTF_8);
    long rows = ReaderRun.of(reader, ReaderRun.file("whole", table)).count("rows");
    for (int length = 1; length < whole.length; length += step) {
      InputFile cut = ReaderRun.file("cut", Arrays.copyOf(whole, length));
      try {
        ReaderRun run = ReaderRun.of(reader, cut);
        assertThat(run.count("rows")).isLessThanOrEqualTo(rows);
      } catch (UnreadableInput e) {
        assertThat(e).hasMessageContaining("cut");
      }
    }
  }
}
