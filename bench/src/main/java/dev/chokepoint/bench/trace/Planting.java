package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.generated.Zipf;
import dev.chokepoint.bench.trace.PlantedRoute.Decoy;
import dev.chokepoint.bench.trace.PlantedRoute.Evidence;
import dev.chokepoint.bench.trace.TradeParties.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Puts true routes and their decoys into generated trade.
///
/// A part is made in some thirty days; each step follows 5 to 120 days after the one before, and
/// the part is found 20 to 300 days after the last.
final class Planting {

  private static final List<Evidence> EVIDENCE = List.of(Evidence.values());
  private static final int MADE_WITHIN = 30;
  private static final int LONGEST_STEP = 120;
  private static final int LONGEST_REST = 300;

  /// From the start of production to the day it is found, with four steps, at the most.
  private static final int LONGEST = MADE_WITHIN + 4 * LONGEST_STEP + LONGEST_REST;

  /// Room for a chain before production, and for one after the part is found.
  private static final int BEFORE = 3 * LONGEST_STEP + 1;

  private static final List<Tier> TIERS =
      List.of(Tier.MAKER, Tier.DISTRIBUTOR, Tier.EXPORTER, Tier.CONSIGNEE, Tier.USER);

  private final GeneratedTrade trade;
  private final Zipf parts;
  private final BitSet taken;
  private final SplittableRandom random;
  private final Map<String, List<Integer>> devices = new HashMap<>();

  Planting(GeneratedTrade trade, Zipf parts, BitSet taken, SplittableRandom random) {
    this.trade = trade;
    this.parts = parts;
    this.taken = taken;
    this.random = random;
    for (int part = 0; part < trade.catalogue.size(); part++) {
      devices.computeIfAbsent(device(part), key -> new ArrayList<>()).add(part);
    }
  }

  /// What numbers of one device begin with, in the shapes of the catalogue.
  private String device(int part) {
    String number = trade.catalogue.number(part);
    return number.substring(0, Math.min(number.length(), 9));
  }

  PlantedRoute route(int number) {
    int part = number % 2 == 0 ? parts.draw(random) : random.nextInt(trade.catalogue.size());
    Evidence evidence = EVIDENCE.get(number / 2 % EVIDENCE.size());
    boolean owned = evidence == Evidence.MAKER && number / 6 % 2 == 0;
    int steps = random.nextBoolean() || evidence == Evidence.MAKER ? 4 : 3;
    List<Integer> holders = chain(part, steps);
    int made = BEFORE + random.nextInt(GeneratedTrade.DAYS - LONGEST - 2 * BEFORE);
    int[] days = rising(made + MADE_WITHIN, steps);
    int recovered = days[steps - 1] + 20 + random.nextInt(LONGEST_REST - 20);
    List<Integer> edges = new ArrayList<>();
    int amount = 100 + GeneratedTrade.quantity(random);
    for (int i = 0; i < steps; i++) {
      boolean stake = owned && i == steps - 1;
      edges.add(
          put(
              holders.get(i),
              holders.get(i + 1),
              stake ? TradeEdges.HOLDING : part,
              stake ? days[0] : days[i],
              stake ? 51 : amount));
    }
    List<Integer> decoys = new ArrayList<>();
    for (Decoy decoy : Decoy.values()) {
      mislead(decoy, part, holders, made, recovered, decoys);
    }
    return new PlantedRoute(number, part, evidence, holders, edges, made, recovered, decoys);
  }

  /// One holder of each tier; the maker is the part's.
  private List<Integer> chain(int part, int steps) {
    List<Integer> holders = new ArrayList<>(List.of(trade.makers[part]));
    for (int i = 1; i <= steps; i++) {
      holders.add(trade.parties.any(TIERS.get(i), random));
    }
    return holders;
  }

  private int[] rising(int from, int steps) {
    int[] days = new int[steps];
    int day = from;
    for (int i = 0; i < steps; i++) {
      day += 5 + random.nextInt(LONGEST_STEP - 5);
      days[i] = day;
    }
    return days;
  }

  private void mislead(
      Decoy decoy, int part, List<Integer> truth, int made, int recovered, List<Integer> decoys) {
    List<Integer> holders = chain(part, 3);
    int goods = part;
    int begin = 0;
    int[] days = within(made + MADE_WITHIN, recovered);
    switch (decoy) {
      case BEFORE_PRODUCTION -> days = rising(made - BEFORE, 3);
      case AFTER_RECOVERY -> days = rising(recovered, 3);
      case OTHER_PART -> goods = other(part);
      case OUT_OF_ORDER -> days = new int[] {days[2], days[1], days[0]};
      case OTHER_END -> {}
      case WITHOUT_BEGINNING -> {
        begin = 2;
        holders.set(3, truth.get(3));
      }
    }
    for (int i = begin; i < 3; i++) {
      int amount = GeneratedTrade.quantity(random);
      decoys.add(put(holders.get(i), holders.get(i + 1), goods, days[i], amount));
    }
  }

  /// Three different days in order, none outside.
  private int[] within(int first, int last) {
    int[] days = random.ints(first + 1, last).distinct().limit(3).toArray();
    Arrays.sort(days);
    return days;
  }

  private int other(int part) {
    List<Integer> alike = devices.getOrDefault(device(part), List.of());
    int other = part;
    while (other == part) {
      other =
          alike.size() > 1
              ? alike.get(random.nextInt(alike.size()))
              : random.nextInt(trade.catalogue.size());
    }
    return other;
  }

  /// An edge where none is yet.
  private int put(int from, int to, int part, int day, int amount) {
    int edge = random.nextInt(trade.edges.size());
    while (taken.get(edge)) {
      edge = random.nextInt(trade.edges.size());
    }
    taken.set(edge);
    trade.edges.set(edge, from, to, part, day, amount);
    return edge;
  }
}
