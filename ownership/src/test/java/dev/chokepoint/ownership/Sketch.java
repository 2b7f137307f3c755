package dev.chokepoint.ownership;

import dev.chokepoint.evidence.interval.DateInterval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Stakes written down in short: `X>A 50; X>B 25-50`; votes as `X>A v60`, the right to appoint the
/// board as `X>A b100`. `P` is a natural person, and so are the listed parties `X` and `Y`.
final class Sketch {

  private static final Set<String> PERSONS = Set.of("P", "X", "Y");

  private Sketch() {}

  static Holdings holdings(LocalDate day, String stakes) {
    return Holdings.on(day, Stream.of(stakes.split("; ")).map(Sketch::stake).toList(), PERSONS);
  }

  private static Stake stake(String text) {
    String owner = text.substring(0, text.indexOf('>'));
    String asset = text.substring(text.indexOf('>') + 1, text.indexOf(' '));
    String stated = text.substring(text.indexOf(' ') + 1);
    Hold hold =
        stated.startsWith("v") ? Hold.VOTES : stated.startsWith("b") ? Hold.BOARD : Hold.SHARES;
    String[] bounds = stated.replaceAll("[vb]", "").split("-");
    return new Stake(
        hold,
        owner,
        asset,
        Share.between(new BigDecimal(bounds[0]), new BigDecimal(bounds[bounds.length - 1])),
        stated,
        DateInterval.UNKNOWN,
        DateInterval.UNKNOWN,
        List.of(owner + ">" + asset));
  }

  static StakeGraph graph(String stakes) {
    return holdings(LocalDate.EPOCH, stakes).graph("A");
  }

  static int number(StakeGraph graph, String id) {
    for (int entity = 0; entity < graph.size(); entity++) {
      if (graph.id(entity).equals(id)) {
        return entity;
      }
    }
    throw new AssertionError("the sketch has no " + id);
  }
}
