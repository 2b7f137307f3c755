package dev.chokepoint.bench.training;

import dev.chokepoint.bench.Options;
import dev.chokepoint.casebook.training.TrainingCase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Writes what is true in the training case into the checkout and, for reading, the tables of the
/// case anywhere. Options: `--write HOME` (the folder of the checkout), `--tables FOLDER`, `--seed`
/// (that of the published case). Without the first two nothing is written.
public final class TrainingProgram {

  private static final String TRUTH = "bench/src/main/resources/dev/chokepoint/bench/training";

  private TrainingProgram() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    TrainingCase made = TrainingCase.of(options.number("seed", TrainingCase.SEED));
    String home = options.text("write", "");
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    write(options.text("tables", ""), "training", made.files(), out);
    write(home, TRUTH, made.truth(), out);
  }

  private static void write(String home, String folder, Map<String, String> files, PrintStream out)
      throws IOException {
    for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
      out.println(folder + "/" + file.getKey() + " " + file.getValue().lines().count());
      if (!home.isEmpty()) {
        Path path = Path.of(home, folder, file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
  }
}
