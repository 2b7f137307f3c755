package dev.chokepoint.bench.kill;

import dev.chokepoint.bench.Options;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs the kill trial. Options: `--kills` (100), `--entities` (5,000), `--seed` (1).
public final class KillProgram {

  private KillProgram() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    int kills = (int) options.number("kills", 100);
    int entities = (int) options.number("entities", 5_000);
    Path parent = Files.createDirectories(Path.of("bench/target"));
    Path folder = Files.createTempDirectory(parent, "kill").toAbsolutePath();
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    KillTrial.Tally tally = new KillTrial(folder, entities, options.number("seed", 1)).run(kills);
    out.println(
        tally.kills()
            + " imports killed, "
            + tally.finished()
            + " had finished before the kill came; then "
            + tally.oldServed()
            + " times the old version was served and "
            + tally.newServed()
            + " times the new one");
    out.println(
        "after each: the snapshot opened, every checksum and count was right, the next import succeeded");
  }
}
