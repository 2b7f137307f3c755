package dev.chokepoint.bench.labels;

import dev.chokepoint.bench.Options;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes the labelled pairs and counts them by category. Options: `--seed` (that of the published
/// set), `--out` (`bench/target/labelled-pairs.csv`).
public final class LabelProgram {

  private LabelProgram() {}

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    List<LabelledPair> pairs =
        new LabelGenerator(options.number("seed", LabelGenerator.SEED)).pairs();
    Path file = Path.of(options.text("out", "bench/target/labelled-pairs.csv"));
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      PairFile.write(pairs, out);
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Map<Category, List<LabelledPair>> byCategory =
        pairs.stream()
            .collect(
                Collectors.groupingBy(LabelledPair::category, TreeMap::new, Collectors.toList()));
    out.printf(Locale.ROOT, "%-18s %6s %6s %6s%n", "category", "same", "other", "test");
    byCategory.forEach((category, some) -> print(out, category.key(), some));
    print(out, "all", pairs);
    out.println(file);
  }

  private static void print(PrintStream out, String name, List<LabelledPair> pairs) {
    long same = pairs.stream().filter(LabelledPair::same).count();
    long test = pairs.stream().filter(each -> each.split() == Split.TEST).count();
    out.printf(Locale.ROOT, "%-18s %6d %6d %6d%n", name, same, pairs.size() - same, test);
  }
}
