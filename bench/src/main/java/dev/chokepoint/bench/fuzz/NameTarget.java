package dev.chokepoint.bench.fuzz;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Party;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Any two names are analysed, scored and explained.
///
/// The first byte of an input says what both are and how they are written: with its highest bit set
/// as UTF-16 units, whole or broken, else as UTF-8. A tab parts the names; without one the name is
/// compared with itself.
public final class NameTarget {

  private static final List<String> SCHEMATA =
      List.of("Person", "Company", "LegalEntity", "Vessel", "Airplane", "Vehicle", "Security");

  private static final Matching MATCHING = new Matching(Model.bundled());
  private static final Comparison COMPARISON = MATCHING.comparison();
  private static final Bounds BOUNDS = new Bounds();

  private NameTarget() {}

  /// The fuzzer's door.
  ///
  /// @throws IllegalStateException if an answer cannot be right, or costs too much
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      BOUNDS.hold(() -> read(input));
    }
  }

  private static void read(byte[] input) {
    String text = text(input);
    int tab = text.indexOf('\t');
    String left = tab < 0 ? text : text.substring(0, tab);
    String right = tab < 0 ? text : text.substring(tab + 1);
    int kind = (input[0] & 0x7F) % (SCHEMATA.size() + 1);
    String schema = kind == SCHEMATA.size() ? null : SCHEMATA.get(kind);
    Party one = party(schema, left);
    Party other = party(schema, right);
    double score = COMPARISON.score(one, other);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalStateException("a score of " + score);
    }
    Explanation explanation = MATCHING.explain(one, other);
    if (explanation.sentence().isEmpty()) {
      throw new IllegalStateException("no explanation");
    }
  }

  private static Party party(@Nullable String schema, String name) {
    return MATCHING.analyse(schema, List.of(name), List.of(), List.of(), List.of());
  }

  private static String text(byte[] input) {
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    if (input[0] >= 0) {
      return new String(rest, StandardCharsets.UTF_8);
    }
    char[] units = new char[rest.length / 2];
    ByteBuffer.wrap(rest).asCharBuffer().get(units);
    return new String(units);
  }
}
