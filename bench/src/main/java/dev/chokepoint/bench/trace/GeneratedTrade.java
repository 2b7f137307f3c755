package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.generated.PartCatalogue;
import dev.chokepoint.bench.generated.Zipf;
import dev.chokepoint.bench.trace.TradeParties.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// A graph of trade with true routes hidden in it; the same shape and seed give the same graph.
///
/// | what | how |
/// |---|---|
/// | edges | 96 in a hundred are shipments, the others holdings of a consignee or exporter |
/// | parties | five tiers with few very busy ones, see [TradeParties] |
/// | shipments | maker to distributor 10 %, distributor to distributor 5 %, to exporter 25 %, exporter to exporter 10 %, to consignee 40 %, consignee to user 10 % |
/// | parts | the part of rank r with weight 1 / (r + 100)^1.05, so that at ten million edges the most common of 200,000 stands in some 15,000 shipments; the catalogue holds other packages of most devices |
/// | days | evenly over 2,400 days from 2019 |
/// | true routes | maker, distributor, exporter, consignee, in half of them a user; in time, in the window; see [PlantedRoute] |
/// | decoys | six chains beside each true route, see [PlantedRoute.Decoy] |
///
/// Half of the true routes are of parts drawn as the shipments are, half of any part. True and
/// false edges lie anywhere among the others. All shares are assumptions, set down before anything
/// was measured.
final class GeneratedTrade {

  /// The day with number 0.
  static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  static final int DAYS = 2_400;

  private static final double PART_EXPONENT = 1.05;
  private static final double PART_FLAT = 100;
  private static final int HOLDINGS_OF_100 = 4;

  final TradeShape shape;
  final PartCatalogue catalogue;
  final TradeParties parties;
  final TradeEdges edges;
  final int[] makers;
  final List<PlantedRoute> truth;
  final BitSet decoys = new BitSet();

  GeneratedTrade(TradeShape shape) {
    this.shape = shape;
    SplittableRandom random = new SplittableRandom(shape.seed());
    this.catalogue = new PartCatalogue(shape.parts(), random.nextLong());
    this.parties = new TradeParties(shape.parties());
    this.edges = new TradeEdges(shape.edges());
    this.makers = new int[shape.parts()];
    for (int part = 0; part < makers.length; part++) {
      makers[part] = parties.draw(Tier.MAKER, random);
    }
    Zipf parts = new Zipf(shape.parts(), PART_EXPONENT, PART_FLAT);
    BitSet taken = new BitSet(shape.edges());
    Planting planting = new Planting(this, parts, taken, random);
    List<PlantedRoute> routes = new ArrayList<>();
    for (int number = 0; number < shape.planted(); number++) {
      routes.add(planting.route(number));
    }
    this.truth = List.copyOf(routes);
    truth.forEach(route -> route.decoys().forEach(decoys::set));
    for (int edge = taken.nextClearBit(0);
        edge < shape.edges();
        edge = taken.nextClearBit(edge + 1)) {
      grow(edge, parts, random);
    }
  }

  private void grow(int edge, Zipf parts, SplittableRandom random) {
    int day = random.nextInt(DAYS);
    if (random.nextInt(100) < HOLDINGS_OF_100) {
      Tier owned = random.nextInt(4) == 0 ? Tier.EXPORTER : Tier.CONSIGNEE;
      int asset = parties.any(owned, random);
      int owner = parties.draw(Tier.USER, random);
      edges.set(edge, asset, owner, TradeEdges.HOLDING, day, 1 + random.nextInt(100));
      return;
    }
    int part = parts.draw(random);
    int amount = quantity(random);
    int kind = random.nextInt(100);
    Tier from =
        kind < 10
            ? Tier.MAKER
            : kind < 40 ? Tier.DISTRIBUTOR : kind < 90 ? Tier.EXPORTER : Tier.CONSIGNEE;
    Tier to =
        kind < 15
            ? Tier.DISTRIBUTOR
            : kind < 50 ? Tier.EXPORTER : kind < 90 ? Tier.CONSIGNEE : Tier.USER;
    int start = from == Tier.MAKER ? makers[part] : parties.draw(from, random);
    int end = parties.draw(to, random);
    while (end == start) {
      end = parties.any(to, random);
    }
    edges.set(edge, start, end, part, day, amount);
  }

  /// Pieces: from one to ten thousand, as many in each power of ten.
  static int quantity(SplittableRandom random) {
    return (int) Math.pow(10, random.nextDouble() * 4);
  }
}
