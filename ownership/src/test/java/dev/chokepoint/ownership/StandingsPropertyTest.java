package dev.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What must hold for any stakes, on small random graphs; each failure prints its seed.
class StandingsPropertyTest {

  private static final Threshold AT_LEAST_HALF = new Threshold(50 * Share.PERCENT, false);
  private static final Threshold MORE_THAN_HALF = new Threshold(50 * Share.PERCENT, true);
  private static final int ENTITIES = 5;

  /// In place of an asset: the votes in the last entity, a test besides its shares.
  private static final int VOTES = ENTITIES;

  private record Edge(int owner, int asset, int low, int high) {}

  @Test
  void equalsTryingOutEveryCompletion() {
    for (long seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Edge> edges = edges(random);
      boolean[] persons = persons(random);
      List<int[]> groups = List.of(new int[] {0}, new int[] {1});
      for (Threshold threshold : List.of(AT_LEAST_HALF, MORE_THAN_HALF)) {
        for (List<int[]> chosen : List.of(groups, List.of(new int[] {0, 1}))) {
          compare(edges, persons, threshold, chosen, seed);
        }
      }
    }
  }

  private static void compare(
      List<Edge> edges, boolean[] persons, Threshold threshold, List<int[]> groups, long seed) {
    Standings standings = Standings.of(graph(edges, persons), threshold, groups);
    Completions all = new Completions(edges, persons, threshold, groups);
    for (int entity = 2; entity < ENTITIES; entity++) {
      Standing standing = standings.of(entity);
      assertThat(standing == Standing.REACHED)
          .as("seed %s: entity %s is reached in every completion", seed, entity)
          .isEqualTo(all.inEvery(entity));
      assertThat(standing == Standing.NOT_REACHED)
          .as("seed %s: entity %s is reached in no completion", seed, entity)
          .isEqualTo(!all.inSome(entity));
    }
  }

  @Test
  void votesNeverClearWhomSharesReach() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Edge> edges = edges(random);
      boolean[] persons = persons(random);
      List<Edge> shares = edges.stream().filter(edge -> edge.asset() != VOTES).toList();
      List<int[]> groups = List.of(new int[] {0}, new int[] {1});
      Standings both = Standings.of(graph(edges, persons), MORE_THAN_HALF, groups);
      Standings alone = Standings.of(graph(shares, persons), MORE_THAN_HALF, groups);
      for (int entity = 0; entity < ENTITIES; entity++) {
        assertThat(both.of(entity)).as("seed %s", seed).isLessThanOrEqualTo(alone.of(entity));
      }
    }
  }

  @Test
  void theOrderOfStakesDoesNotMatter() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Edge> edges = edges(random);
      boolean[] persons = persons(random);
      List<int[]> groups = List.of(new int[] {0, 1});
      Standings first = Standings.of(graph(edges, persons), AT_LEAST_HALF, groups);
      List<Edge> shuffled = new ArrayList<>(edges);
      Collections.shuffle(shuffled, new Random(seed));
      Standings second = Standings.of(graph(shuffled, persons), AT_LEAST_HALF, groups);
      for (int entity = 0; entity < ENTITIES; entity++) {
        assertThat(second.of(entity)).as("seed %s", seed).isEqualTo(first.of(entity));
        assertThat(second.round(entity)).as("seed %s", seed).isEqualTo(first.round(entity));
      }
    }
  }

  @Test
  void oneMoreListedPartyNeverClearsAnyone() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StakeGraph graph = graph(edges(random), persons(random));
      Standings fewer = Standings.of(graph, AT_LEAST_HALF, List.of(new int[] {0}));
      Standings more = Standings.of(graph, AT_LEAST_HALF, List.of(new int[] {0, 1}));
      for (int entity = 0; entity < ENTITIES; entity++) {
        assertThat(more.of(entity)).as("seed %s", seed).isLessThanOrEqualTo(fewer.of(entity));
      }
    }
  }

  /// Stakes in steps of ten percent that never add up to more than a whole.
  private static List<Edge> edges(SplittableRandom random) {
    List<Edge> edges = new ArrayList<>();
    for (int asset = 2; asset < ENTITIES; asset++) {
      int left = 10;
      for (int owner = 0; owner < ENTITIES && left > 0; owner++) {
        if (owner != asset && random.nextInt(2) == 0) {
          int low = random.nextInt(left + 1);
          int high = random.nextInt(3) == 0 ? random.nextInt(low, 11) : low;
          edges.add(new Edge(owner, asset, low, high));
          left -= low;
        }
      }
    }
    if (random.nextInt(2) == 0) {
      int left = 10;
      for (int owner = 0; owner < ENTITIES - 1 && left > 0; owner++) {
        if (random.nextInt(2) == 0) {
          int low = random.nextInt(left + 1);
          edges.add(new Edge(owner, VOTES, low, low));
          left -= low;
        }
      }
    }
    return edges;
  }

  private static boolean[] persons(SplittableRandom random) {
    boolean[] persons = new boolean[ENTITIES + 1];
    persons[0] = true;
    persons[1] = true;
    persons[2] = random.nextInt(4) == 0;
    return persons;
  }

  private static StakeGraph graph(List<Edge> edges, boolean[] persons) {
    StakeGraphBuilder graph = new StakeGraphBuilder();
    for (int entity = 0; entity < ENTITIES; entity++) {
      graph.entity("e" + entity);
      if (persons[entity]) {
        graph.unownable("e" + entity);
      }
    }
    for (Edge edge : edges) {
      long unit = 10 * Share.PERCENT;
      if (!persons[edge.asset()]) {
        int asset =
            edge.asset() == VOTES ? graph.test(ENTITIES - 1, Hold.VOTES.name()) : edge.asset();
        graph.stake(edge.owner(), asset, edge.low() * unit, edge.high() * unit);
      }
    }
    return graph.build();
  }

  /// Every way to fill in what is unknown, tried one by one: each stake takes a whole step between
  /// its bounds, stakes of one asset never pass 100 %, and what remains goes to a holder outside
  /// the graph who is either listed or not. Under a rule that looks at each person alone the
  /// outside holder may be any one of them, or a listed person not in the graph.
  private static final class Completions {

    private final List<Edge> edges;
    private final boolean[] persons;
    private final int assets;
    private final Threshold threshold;
    private final boolean[] some = new boolean[ENTITIES];
    private final boolean[] every = {true, true, true, true, true};

    Completions(List<Edge> edges, boolean[] persons, Threshold threshold, List<int[]> groups) {
      this.edges = edges.stream().filter(edge -> !persons[edge.asset()]).toList();
      this.persons = persons;
      this.assets =
          edges.stream().anyMatch(edge -> edge.asset() == VOTES) ? ENTITIES + 1 : ENTITIES;
      this.threshold = threshold;
      boolean[][] byAnyone = new boolean[2][ENTITIES];
      extremes(groups, byAnyone);
      for (int entity = 0; entity < ENTITIES; entity++) {
        every[entity] = byAnyone[0][entity];
        some[entity] = byAnyone[1][entity];
      }
    }

    boolean inEvery(int entity) {
      return every[entity];
    }

    boolean inSome(int entity) {
      return some[entity];
    }

    /// In every completion: no outside holder is listed and each combination of steps is tried. In
    /// some: outside holders are listed, each combination again.
    private void extremes(List<int[]> groups, boolean[][] found) {
      Arrays.fill(found[0], true);
      int[] steps = new int[edges.size()];
      tryAll(0, steps, groups, found);
    }

    private void tryAll(int edge, int[] steps, List<int[]> groups, boolean[][] found) {
      if (edge == edges.size()) {
        judge(steps, groups, found);
        return;
      }
      for (int step : List.of(edges.get(edge).low(), edges.get(edge).high())) {
        steps[edge] = step;
        tryAll(edge + 1, steps, groups, found);
      }
    }

    private void judge(int[] steps, List<int[]> groups, boolean[][] found) {
      int[] left = new int[ENTITIES + 1];
      Arrays.fill(left, 10);
      for (int i = 0; i < steps.length; i++) {
        left[edges.get(i).asset()] -= steps[i];
      }
      for (int remainder : left) {
        if (remainder < 0) {
          return;
        }
      }
      boolean[] sure = new boolean[ENTITIES];
      boolean[] maybe = reached(steps, left, new int[0], true);
      for (int[] group : groups) {
        or(sure, reached(steps, left, group, false));
        or(maybe, reached(steps, left, group, true));
      }
      for (int entity = 0; entity < ENTITIES; entity++) {
        found[0][entity] &= sure[entity];
        found[1][entity] |= maybe[entity];
      }
    }

    private boolean[] reached(int[] steps, int[] left, int[] group, boolean outsideListed) {
      boolean[] in = new boolean[ENTITIES];
      for (int seed : group) {
        in[seed] = true;
      }
      for (int again = 0; again < ENTITIES; again++) {
        for (int asset = 0; asset < assets; asset++) {
          int held = outsideListed ? left[asset] : 0;
          for (int i = 0; i < steps.length; i++) {
            held += edges.get(i).asset() == asset && in[edges.get(i).owner()] ? steps[i] : 0;
          }
          int whole = asset == VOTES ? ENTITIES - 1 : asset;
          in[whole] |= !persons[whole] && threshold.isMetBy(held * 10L * Share.PERCENT);
        }
      }
      return in;
    }

    private static void or(boolean[] into, boolean[] more) {
      for (int i = 0; i < into.length; i++) {
        into[i] |= more[i];
      }
    }
  }
}
