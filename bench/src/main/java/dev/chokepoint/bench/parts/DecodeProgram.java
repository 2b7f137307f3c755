package dev.chokepoint.bench.parts;

import dev.chokepoint.bench.Options;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.parts.number.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Decodes every row of a published table of components and counts what came of it. Options:
/// `--data FILE`, `--today DATE` (2026-06-13, when the table was published), `--makers N` (30), and
/// for checking by hand `--sample N` and `--seed N`, which print decodings of random distinct
/// markings, and `--unread 1`, which prints the markings whose number no rule reads, by maker.
public final class DecodeProgram {

  private final PrintStream out;
  private final Decoder decoder;
  private final Map<ComponentRow, Decoding> decoded = new HashMap<>();

  private DecodeProgram(PrintStream out, LocalDate today) {
    this.out = out;
    this.decoder = Decoder.standard(today);
  }

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    DecodeProgram program =
        new DecodeProgram(out, LocalDate.parse(options.text("today", "2026-06-13")));
    List<ComponentRow> rows = ComponentRow.all(options);
    program.count(rows, (int) options.number("makers", 30));
    if (options.number("unread", 0) > 0) {
      program.unread();
    }
    program.sample(rows, (int) options.number("sample", 0), options.number("seed", 1));
  }

  /// What became of the rows of one maker, or of all.
  private static final class Tally {
    private int rows;
    private int marked;
    private int numbered;
    private int byRule;
    private int byText;
    private int mixed;
    private int mixedByRule;
    private int dated;
    private int readings;
    private int refused;

    private void take(ComponentRow row, Decoding decoding) {
      rows++;
      if (!row.hasMarking()) {
        return;
      }
      marked++;
      if (!row.number().isEmpty()) {
        numbered++;
        if (decoding.part().isPresent()) {
          boolean rule = decoding.part().get().number().level() != Level.TEXT_ONLY;
          byRule += rule ? 1 : 0;
          byText += rule ? 0 : 1;
          mixedByRule += rule && isMixed(row.number()) ? 1 : 0;
        }
        mixed += isMixed(row.number()) ? 1 : 0;
      }
      dated += decoding.dates().isEmpty() ? 0 : 1;
      readings += decoding.dates().size();
      refused += decoding.refusals().isEmpty() ? 0 : 1;
    }
  }

  /// Whether a number has a letter and a digit; `MOSFET`, `SRAM` and `1117` have not.
  private static boolean isMixed(String number) {
    return number.matches(".*\\p{L}.*") && number.matches(".*[0-9].*");
  }

  private void count(List<ComponentRow> rows, int makers) {
    Tally all = new Tally();
    Map<String, Tally> byMaker = new TreeMap<>();
    long start = System.nanoTime();
    for (ComponentRow row : rows) {
      Decoding decoding =
          decoded.computeIfAbsent(
              new ComponentRow("", row.marking(), row.maker(), row.number()),
              each -> decoder.decode(each.marking(), each.maker(), null));
      all.take(row, decoding);
      byMaker.computeIfAbsent(row.maker(), name -> new Tally()).take(row, decoding);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    line("%,d rows, %,d distinct, decoded in %.1f s", rows.size(), decoded.size(), seconds);
    line(
        "%,d rows have a marking; of %,d the table's editors took a part number",
        all.marked, all.numbered);
    line(
        "of these %s read by a rule, %s kept as text, %s without a number",
        share(all.byRule, all.numbered),
        share(all.byText, all.numbered),
        share(all.numbered - all.byRule - all.byText, all.numbered));
    line(
        "%,d of those numbers have a letter and a digit; of these %s are read by a rule",
        all.mixed, share(all.mixedByRule, all.mixed));
    line(
        "%s of the marked rows carry a date reading (%,d readings); in %,d something that looks"
            + " like a date code was refused",
        share(all.dated, all.marked), all.readings, all.refused);
    line("");
    line(
        "%-58s %6s %7s %7s %8s %8s %6s",
        "maker as published", "rows", "marked", "number", "by rule", "as text", "dated");
    byMaker.entrySet().stream()
        .filter(each -> each.getValue().marked > 0)
        .sorted(Comparator.comparingInt(each -> -each.getValue().marked))
        .limit(makers)
        .forEach(each -> {
          Tally tally = each.getValue();
          line(
              "%-58s %6d %7d %7d %7.1f%% %7.1f%% %6d",
              each.getKey(),
              tally.rows,
              tally.marked,
              tally.numbered,
              percent(tally.byRule, tally.numbered),
              percent(tally.byText, tally.numbered),
              tally.dated);
        });
  }

  /// Markings of which the table's editors took a number and no rule reads one.
  private void unread() {
    Map<String, List<String>> byMaker = new TreeMap<>();
    decoded.forEach((row, decoding) -> {
      boolean byRule =
          decoding.part().filter(part -> part.number().level() != Level.TEXT_ONLY).isPresent();
      if (!row.number().isEmpty() && !byRule) {
        byMaker.computeIfAbsent(row.maker(), name -> new ArrayList<>()).add(row.number());
      }
    });
    byMaker.forEach((maker, numbers) -> line("%s: %s", maker, String.join(" | ", numbers)));
  }

  private void sample(List<ComponentRow> rows, int size, long seed) {
    Map<String, ComponentRow> distinct = new LinkedHashMap<>();
    rows.stream()
        .filter(ComponentRow::hasMarking)
        .forEach(row -> distinct.putIfAbsent(row.marking() + "\n" + row.maker(), row));
    List<ComponentRow> marked = new ArrayList<>(distinct.values());
    Collections.shuffle(marked, new Random(seed));
    for (ComponentRow row : marked.subList(0, Math.min(size, marked.size()))) {
      Decoding decoding = decoder.decode(row.marking(), row.maker(), null);
      line("%s | %s | %s", row.id(), row.marking().replaceAll("\\s+", " "), row.maker());
      line(
          "    %s %s",
          decoding
              .part()
              .map(part ->
                  part.number().written() + " " + part.number().level() + " " + part.reading())
              .orElse("-"),
          decoding.dates().stream().map(date -> date.text() + "=" + date.interval()).toList());
    }
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%,d (%.1f %%)", part, percent(part, whole));
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private void line(String form, Object... values) {
    out.printf(Locale.ROOT, form + "%n", values);
  }
}
