package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;

/// Puts two names together as a pair, which name stands on which side by chance.
final class Pairs {

  private final Draw draw;

  Pairs(Draw draw) {
    this.draw = draw;
  }

  LabelledPair pair(
      Category category,
      Strength strength,
      boolean same,
      String schema,
      String left,
      String right,
      Attributes attributes,
      String cluster) {
    LabelledParty first =
        new LabelledParty(schema, left, attributes.leftBirth(), attributes.leftCountry());
    LabelledParty second =
        new LabelledParty(schema, right, attributes.rightBirth(), attributes.rightCountry());
    boolean turned = draw.chance(0.5);
    return LabelledPair.of(
        category,
        strength,
        same,
        turned ? second : first,
        turned ? first : second,
        ContentHash.hex(cluster, 8));
  }
}
