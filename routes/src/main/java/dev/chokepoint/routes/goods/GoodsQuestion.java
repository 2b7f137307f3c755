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

  /// A part by its number as a document writes it.
  public static GoodsQuestion of(String number) {
    return of(List.of(ShipmentGoods.parts().number(number)));
  }
}
