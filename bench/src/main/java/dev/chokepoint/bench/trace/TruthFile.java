package dev.chokepoint.bench.trace;

import java.util.List;
import java.util.stream.Collectors;

/// What is true in generated trade, as text: one planted route a line, with its part, what ties it,
/// its window, holders, edges and decoys.
final class TruthFile {

  private TruthFile() {}

  static String of(GeneratedTrade trade) {
    StringBuilder text =
        new StringBuilder("component\tpart\tevidence\tmade\trecovered\tholders\tedges\tdecoys\n");
    for (PlantedRoute route : trade.truth) {
      text.append(
          String.join(
              "\t",
              TradeEntities.id('c', route.number()),
              trade.catalogue.number(route.part()),
              route.evidence().name(),
              TradeEntities.day(route.made()),
              TradeEntities.day(route.recovered()),
              ids('p', route.holders()),
              ids('e', route.edges()),
              ids('e', route.decoys())));
      text.append('\n');
    }
    return text.toString();
  }

  private static String ids(char letter, List<Integer> numbers) {
    return numbers.stream()
        .map(number -> TradeEntities.id(letter, number))
        .collect(Collectors.joining(" "));
  }
}
