package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.trace.PlantedRoute.Evidence;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How often planted routes were found again, by what ties them.
final class FoundAgain {

  private static final int PLANTED = 0;
  private static final int POSSIBLE = 1;
  private static final int FIRST = 2;
  private static final int AMONG = 3;

  private final Map<Evidence, int[]> counts = new EnumMap<>(Evidence.class);

  /// @param place of the route among those told, from 0; -1 when it is not among them
  void add(Evidence evidence, boolean possible, int place) {
    int[] count = counts.computeIfAbsent(evidence, each -> new int[AMONG + 1]);
    count[PLANTED]++;
    count[POSSIBLE] += possible ? 1 : 0;
    count[FIRST] += possible && place == 0 ? 1 : 0;
    count[AMONG] += possible && place >= 0 ? 1 : 0;
  }

  int first(Evidence evidence) {
    return counts.getOrDefault(evidence, new int[AMONG + 1])[FIRST];
  }

  int possible(Evidence evidence) {
    return counts.getOrDefault(evidence, new int[AMONG + 1])[POSSIBLE];
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach((evidence, count) ->
        text.append(
            String.format(
                Locale.ROOT,
                "%s%s first %d, among ten %d, of %d (%d planted)",
                text.isEmpty() ? "" : "; ",
                evidence,
                count[FIRST],
                count[AMONG],
                count[POSSIBLE],
                count[PLANTED])));
    return text.toString();
  }
}
