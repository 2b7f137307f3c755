package dev.chokepoint.bench.orders;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/// A made-up list of companies, and an order file that names some of them. No name is anybody's.
final class GeneratedOrders {

  /// Every so many rows a buyer is on the list.
  static final int LISTED_EVERY = 500;

  /// How many buyers, and how many consignees, come back again and again.
  static final int CUSTOMERS = 2_000;

  /// How many rows cannot be read.
  static final int BAD_ROWS = 3;

  private static final String[] SYLLABLES = {
    "ba", "dor", "fen", "gul", "hav", "jor", "kel", "lum", "mir", "nov", "pex", "quo", "rad", "sol",
    "tur", "vek", "wim", "yar", "zan", "cri"
  };
  private static final String[] TRADES = {
    "Textiles", "Dairies", "Optics", "Bearings", "Timber", "Ceramics", "Paints", "Seeds"
  };

  private GeneratedOrders() {}

  /// Writes the list.
  ///
  /// @param renamed how many of its companies bear new names
  static void list(Path file, int companies, int renamed) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < companies; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "{\"id\":\"made-%d\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%s\"],"
                    + "\"topics\":[\"sanction\"],\"country\":[\"ae\"],"
                    + "\"address\":[\"%d %s Quay, %s Harbour\"]}}%n",
                i,
                i < renamed ? name(1_000_000 + i) : name(i),
                i + 1,
                word(new SplittableRandom(i * 31L)),
                word(new SplittableRandom(i * 37L))));
      }
    }
  }

  /// Writes the orders: `BAD_ROWS` rows whose HS code is none, and every [#LISTED_EVERY]th row with
  /// a buyer from the list.
  static void orders(Path file, int rows, int companies) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          "Order,Buyer,Consignee,Consignee address,HS code,Quantity,Value,Origin,Destination\n");
      for (int i = 0; i < rows; i++) {
        boolean listed = i % LISTED_EVERY == 0;
        boolean bad = i > 0 && i % (rows / (BAD_ROWS + 1)) == 1 && i / (rows / (BAD_ROWS + 1)) >= 1;
        out.write(
            String.format(
                Locale.ROOT,
                "%d,%s,%s,\"%d %s Street, %s\",%s,%d,%d,de,%s%n",
                i + 1,
                listed ? name(i / LISTED_EVERY % companies) : name(2_000_000 + i % CUSTOMERS),
                name(3_000_000 + i % CUSTOMERS),
                i % 900 + 1,
                word(new SplittableRandom(i % CUSTOMERS * 41L)),
                word(new SplittableRandom(i % CUSTOMERS * 43L)),
                bad ? "chips" : i % 7 == 0 ? "854231" : "040120",
                i % 100 + 1,
                i % 1000 + 1,
                i % 11 == 0 ? "kg" : "fr"));
      }
    }
  }

  private static String name(long number) {
    SplittableRandom random = new SplittableRandom(number);
    return word(random) + " " + word(random) + " " + TRADES[random.nextInt(TRADES.length)];
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
