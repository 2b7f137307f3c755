package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import java.util.List;
import java.util.Map;

/// Which part is looked for.
///
/// @param numbers what it may be; the best of them counts
/// @param parts entities of catalogue parts, by id, and at which level each is the part
public record GoodsQuestion(List<PartNumber> numbers, Map<String, Level> parts) {

  public GoodsQuestion {
    numbers = List.copyOf(numbers);
    parts = Map.copyOf(parts);
  }

  /// A part by what its number may be.
  public static GoodsQuestion of(List<PartNumber> numbers) {
    return new GoodsQuestion(numbers, Map.of());
  }

  /// A part by its number as somebody writes it; where several makers may have made it, the first
  /// that the rules list. A run is read as of every maker, so that suffices to find it.
  public static GoodsQuestion of(String number) {
    return of(ShipmentGoods.asked(number).stream().limit(1).toList());
  }
}
