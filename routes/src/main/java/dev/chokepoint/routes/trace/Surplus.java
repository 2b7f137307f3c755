package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Quantity;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// That a holder sent on more of the part than records show it to have had by then. It is reported
/// and excludes nothing: stock may be older than the records.
///
/// @param step id of the step
/// @param holder id of the holder
/// @param amount by which the quantity exceeds what was seen
/// @param sentence with the values compared
public record Surplus(String step, String holder, Quantity amount, Sentence sentence) {

  /// The surpluses of a route. Only holders that are seen to have received some are asked: where
  /// none is seen the first step is an assumption already. Amounts of another unit do not count.
  static List<Surplus> of(
      Route route, Map<String, List<Step>> leaving, Map<String, List<Step>> arriving) {
    List<Surplus> found = new ArrayList<>();
    for (Step step : route.steps().subList(1, route.length())) {
      Quantity sent = step.quantity();
      if (step.ground() == Ground.SHIPMENT && sent != null) {
        BigDecimal received = sum(arriving, step, sent.unit(), true);
        BigDecimal sentBefore = sum(leaving, step, sent.unit(), false);
        BigDecimal stock = received.subtract(sentBefore).max(BigDecimal.ZERO);
        BigDecimal over = sent.amount().subtract(stock);
        if (received.signum() > 0 && over.signum() > 0) {
          Quantity surplus = new Quantity(over, sent.unit());
          found.add(
              new Surplus(
                  step.id(),
                  step.from(),
                  surplus,
                  Sentence.of(
                      "Unexplained surplus {0}: {1} left, records show {2} received and {3} sent"
                          + " on before.",
                      surplus, sent, received, sentBefore)));
        }
      }
    }
    return found;
  }

  /// Received by the holder possibly on or before the step, or sent surely before it.
  private static BigDecimal sum(
      Map<String, List<Step>> byHolder, Step step, String unit, boolean received) {
    BigDecimal sum = BigDecimal.ZERO;
    Set<String> counted = new HashSet<>();
    for (Step other : byHolder.getOrDefault(step.from(), List.of())) {
      Quantity quantity = other.quantity();
      boolean counts =
          quantity != null
              && quantity.unit().equals(unit)
              && other.ground() == Ground.SHIPMENT
              && !other.id().equals(step.id())
              && (received
                  ? notAfter(other.when().from(), step.when().to())
                  : surelyBefore(other.when().to(), step.when().from()));
      if (counts && quantity != null && counted.add(String.valueOf(other.record()))) {
        sum = sum.add(quantity.amount());
      }
    }
    return sum;
  }

  private static boolean notAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null || !first.isAfter(last);
  }

  private static boolean surelyBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
    return last != null && first != null && last.isBefore(first);
  }
}
