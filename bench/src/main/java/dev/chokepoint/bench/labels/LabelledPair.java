package dev.chokepoint.bench.labels;

/// Two parties and whether a reviewer would accept them as the same.
///
/// @param id hash of everything but the split
/// @param same the label
/// @param cluster what the pair is about (one family name, one company's own word); a cluster lies
///   in one split whole
public record LabelledPair(
    String id,
    Category category,
    Strength strength,
    boolean same,
    LabelledParty left,
    LabelledParty right,
    String cluster) {

  /// A pair with the id that its content gives it.
  public static LabelledPair of(
      Category category,
      Strength strength,
      boolean same,
      LabelledParty left,
      LabelledParty right,
      String cluster) {
    String content =
        String.join(
            "\t", category.key(), strength.key(), same ? "1" : "0", text(left), text(right));
    return new LabelledPair(
        ContentHash.hex(content, 12), category, strength, same, left, right, cluster);
  }

  public Split split() {
    return Split.of(cluster);
  }

  private static String text(LabelledParty party) {
    return String.join("\t", party.schema(), party.name(), party.birth(), party.country());
  }
}
