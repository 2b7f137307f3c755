package dev.chokepoint.bench.fuzz;

import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.mapping.OrderMapping;
import dev.chokepoint.screening.mapping.OrderRows;
import dev.chokepoint.screening.policy.PolicyReader;
import dev.chokepoint.screening.yaml.BadFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Any text as a mapping and as a policy file: it is taken, or refused with a sentence.
public final class MappingTarget {

  private static final Bounds BOUNDS = new Bounds();
  private static final PolicyReader POLICIES = new PolicyReader(RedFlags.bundled());
  private static final List<String> HEADER = List.of("Customer", "Street", "City", "HS code");
  private static final List<String> ROW = List.of("Amber Quay", "1 Elm Road", "Uppertown", "8542");

  private MappingTarget() {}

  /// The fuzzer's door.
  ///
  /// @throws IllegalStateException if a refusal has no reason, or reading costs too much
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    BOUNDS.hold(() -> {
      try {
        new OrderRows(OrderMapping.read(text, "m.yml"), HEADER).read(2, ROW);
      } catch (BadFile e) {
        OrderTarget.requireSentence(e.getMessage());
      }
      try {
        POLICIES.read(text, "p.yml");
      } catch (BadFile e) {
        OrderTarget.requireSentence(e.getMessage());
      }
    });
  }

  /// What to begin with: a mapping and the policy that ships.
  static List<byte[]> seeds() {
    return List.of(
            """
            orders: 1
            dates: dmy
            decimals: comma
            fields:
              buyer.name: "Customer"
              buyer.address: ["Street", "City"]
              hs: "HS code"
              origin: {constant: de}
            """,
            PolicyReader.bundledText(),
            "orders: 1\nfields: {buyer.name: [[[[]]]]}\n",
            "a: &a [*a, *a]\n")
        .stream()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
