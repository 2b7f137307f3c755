package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.generated.Zipf;
import java.util.List;
import java.util.SplittableRandom;

/// The parties of generated trade, numbered by tier: makers, distributors, exporters, consignees
/// and users. In each tier some are far busier than most: the party of rank r is drawn with weight
/// 1 / (r + 3)^0.9, so that the busiest exporter sends more than a hundredth of all that exporters
/// send. Exponent and shares are assumptions.
final class TradeParties {

  /// Where parties stand in trade, in the direction of the goods.
  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes.
  enum Tier {
    MAKER(0.001, "ch us tw jp kr"),
    DISTRIBUTOR(0.02, "us de gb sg nl"),
    EXPORTER(0.18, "hk cn tr ae kz"),
    CONSIGNEE(0.4, "ru ru ru by ir"),
    USER(0.399, "ru ru ru by ir");

    private final double share;
    private final List<String> countries;

    Tier(double share, String countries) {
      this.share = share;
      this.countries = List.of(countries.split(" ", -1));
    }
  }

  private static final double EXPONENT = 0.9;
  private static final double FLAT = 3;

  private final int[] first = new int[Tier.values().length + 1];
  private final Zipf[] laws = new Zipf[Tier.values().length];

  @SuppressWarnings("EnumOrdinal") // tiers are numbered in their order
  TradeParties(int parties) {
    for (Tier tier : Tier.values()) {
      int at = tier.ordinal();
      boolean last = at == laws.length - 1;
      int size = last ? parties - first[at] : Math.max(10, (int) (parties * tier.share));
      first[at + 1] = first[at] + size;
      laws[at] = new Zipf(size, EXPONENT, FLAT);
    }
  }

  int size() {
    return first[first.length - 1];
  }

  /// One of a tier, the busy ones often.
  @SuppressWarnings("EnumOrdinal")
  int draw(Tier tier, SplittableRandom random) {
    return first[tier.ordinal()] + laws[tier.ordinal()].draw(random);
  }

  /// One of a tier, each as likely as another.
  @SuppressWarnings("EnumOrdinal")
  int any(Tier tier, SplittableRandom random) {
    int from = first[tier.ordinal()];
    return from + random.nextInt(first[tier.ordinal() + 1] - from);
  }

  @SuppressWarnings("EnumOrdinal")
  Tier tier(int party) {
    for (Tier tier : Tier.values()) {
      if (party < first[tier.ordinal() + 1]) {
        return tier;
      }
    }
    throw new IllegalArgumentException("party " + party + " of " + size());
  }

  /// Lower-case code of the country in which a party sits.
  String country(int party) {
    List<String> countries = tier(party).countries;
    return countries.get(Math.floorMod(party * 31, countries.size()));
  }
}
