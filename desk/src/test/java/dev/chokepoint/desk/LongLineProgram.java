package dev.chokepoint.desk;

import dev.chokepoint.sources.SourceReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Reads a file with one very long line by every reader, in a process with little memory. Prints a
/// line for each form. Ends by itself with an error where the memory does not suffice.
final class LongLineProgram {

  private LongLineProgram() {}

  public static void main(String[] arguments) {
    long length = Long.parseLong(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (SourceReader reader : Readers.all()) {
      ReaderFixture fixture = ReaderFixture.ALL.get(reader.format());
      if (fixture != null) {
        HostileRun run = HostileRun.of(reader, HostileFile.withLongLine(fixture, length));
        out.println(
            reader.format()
                + (run.refused() == null
                    ? " rejected " + run.rejected() + " statements " + run.statements()
                    : " refused " + run.refused()));
      }
    }
  }
}
