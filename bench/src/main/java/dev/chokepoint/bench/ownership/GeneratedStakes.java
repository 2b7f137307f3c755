package dev.chokepoint.bench.ownership;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Stakes as a large register has them: `owner,asset,percent`, one a line. Most companies have one
/// to four owners whose stakes make up 40 to 100 percent; a third of the owners are companies, a
/// few hold stakes in hundreds; one stake in twenty closes a cycle. The same seed and count give
/// the same bytes.
final class GeneratedStakes {

  private GeneratedStakes() {}

  static void write(Path file, int stakes, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    int companies = Math.max(2, stakes * 2 / 5);
    int persons = companies;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      int written = 0;
      for (int company = 0; written < stakes; company = (company + 1) % companies) {
        int owners = Math.min(random.nextInt(1, 5), stakes - written);
        int left = random.nextInt(40, 101);
        for (int i = 0; i < owners; i++) {
          int share = i == owners - 1 ? left : random.nextInt(0, left + 1);
          left -= share;
          out.write(owner(random, company, companies, persons));
          out.write(",c" + company + "," + share + "." + random.nextInt(10) + "\n");
          written++;
        }
      }
    }
  }

  private static String owner(SplittableRandom random, int company, int companies, int persons) {
    double kind = random.nextDouble();
    if (kind < 0.62) {
      return "p" + random.nextInt(persons);
    }
    if (kind < 0.67) {
      return "c" + random.nextInt(companies);
    }
    if (kind < 0.70) {
      return "c" + random.nextInt(Math.max(1, companies / 5_000));
    }
    return "c" + random.nextInt(company + 1);
  }
}
